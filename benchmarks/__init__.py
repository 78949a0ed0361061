"""What the program costs, and the varied households it is measured on."""

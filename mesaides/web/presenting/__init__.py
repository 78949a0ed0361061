"""What the templates show: values made ready, in French."""

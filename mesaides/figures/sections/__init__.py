"""What is published, subject by subject: figures put on one sheet, then tables drawn from what is told of it."""

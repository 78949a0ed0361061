"""What is published, subject by subject: each puts its figures on the sheet, then draws its tables from what is told."""

"""What the templates of mails may call."""

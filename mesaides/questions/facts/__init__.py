"""Named facts: when a question makes sense. Each reads aloud, and cites the law where the law decides."""

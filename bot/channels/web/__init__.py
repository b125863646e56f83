"""The web chat: a page that works on an old phone, with or without script."""

"""Golden conversations, one per language, to be read by people."""

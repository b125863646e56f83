"""What tests share: a person who types and taps, a fake clock, a real database."""

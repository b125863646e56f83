"""Bots of an office that have Lotse as a part of them; see README.md."""

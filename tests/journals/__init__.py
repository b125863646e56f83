"""Journals that releases have left: people stop mid-sentence, sometimes for weeks."""

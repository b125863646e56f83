"""Killing the bot: what was acknowledged stays, what was not comes again."""

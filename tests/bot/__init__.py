"""Tests of the bot: its channels, its conversations, its desk."""

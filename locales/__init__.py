"""What the bot says: one folder of Fluent files a language, data only."""

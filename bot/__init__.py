"""The outside world: settings, composition, channels, sending, desk, command."""

"""The crawler: every answer to every question is tried, and every screen looked at."""

"""A month of two offices, simulated: people, illness, a clock change, and an oracle."""

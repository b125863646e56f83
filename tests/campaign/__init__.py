"""A season of the internship offensive, simulated: newcomers, firms, and an oracle."""

"""How fast Lotse is beside the usual bots, measured on this machine."""

"""Tables and the rules that live in them; the only user of SQLAlchemy."""

"""One adapter a messenger: native updates in, native calls out."""

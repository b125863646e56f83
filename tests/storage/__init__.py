"""Tests of the store, each of them on both databases."""

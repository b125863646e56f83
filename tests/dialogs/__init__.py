"""Tests of dialogs and of the engine that drives them."""

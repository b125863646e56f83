"""For the whole folder: aiogram with its models, before our adapter takes it lean."""

import aiogram  # noqa: F401 - the fake Bot API server is tried with its models, too

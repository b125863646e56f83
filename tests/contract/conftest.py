"""For the whole folder: aiogram with its models, before our adapter takes it lean."""

import aiogram  # noqa: F401 - calls are checked against its models

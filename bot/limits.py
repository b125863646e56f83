"""What each channel can show; turns page by it, adapters wrap by it."""

from bot.channels.base import Limits

BY_CHANNEL = {
    "web": Limits(text=8_000, caption=1_000, label=60, options=12, pulls=True),
    "terminal": Limits(text=8_000, caption=1_000, label=60, options=20, pulls=True),
    "telegram": Limits(text=4_096, caption=1_024, label=40, options=9, rewrites=True),
}

"""What each channel can show; turns page by it, adapters wrap by it."""

from datetime import timedelta

from bot.channels.base import Limits

BY_CHANNEL = {
    "web": Limits(text=8_000, caption=1_000, label=60, options=12, pulls=True),
    "terminal": Limits(text=8_000, caption=1_000, label=60, options=20, pulls=True),
    "telegram": Limits(text=4_096, caption=1_024, label=40, options=9, rewrites=True),
    # Ten rows in a list, four of them the engine's own: earlier, more, back, menu. A
    # row has a title of 24 and room for 72 below it (CHANNELS.md 2.1).
    "whatsapp": Limits(
        text=4_096,
        caption=1_024,
        label=72,
        options=6,
        settles=False,
        window=timedelta(hours=24),
        # The same person: about one message in six seconds (131056).
        chat_seconds=6.0,
    ),
}

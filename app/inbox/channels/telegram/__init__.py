"""A Telegram bot: ``bot`` asks and sends, ``updates`` reads what Telegram tells."""

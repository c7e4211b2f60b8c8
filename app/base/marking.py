"""Marking texts for translation where Qt is not to be imported."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802, ARG001 - lupdate's own word
    """Mark ``text`` for lupdate; gives it back as it is."""
    return text

"""Qt's own messages, sent to the log instead of the terminal. Any thread.

Some of them quote the mail that is being shown, so all but the gravest stay at DEBUG.
"""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_GRAVE = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


def install() -> None:
    """From now on Qt's messages go to the log."""
    qInstallMessageHandler(_hear)


def _hear(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = logging.ERROR if kind in _GRAVE else logging.DEBUG
    _log.log(level, "%s: %s", context.category, text)

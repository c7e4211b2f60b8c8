"""The head of a pane beside another one: its line goes on theirs. Loop thread."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.ui.look import tokens
from app.ui.parts.label import TextLine


def pane_head(title: str) -> QFrame:
    """As high as the heads of all panes, with the name of what stands below."""
    head = QFrame()
    head.setObjectName("contextHead")
    head.setFixedHeight(tokens.height("pane_header"))
    across = QHBoxLayout(head)
    across.setContentsMargins(16, 0, 12, 0)
    across.addWidget(TextLine(title, role="title", stretch=True))
    return head

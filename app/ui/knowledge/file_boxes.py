"""What an import of articles would do, and where a help centre goes: asked before. Loop thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.base.errors import Problem
from app.ui.customers.box import Box
from app.ui.i18n import translate
from app.ui.parts.button import Button
from app.ui.parts.form_field import FormField
from app.ui.parts.label import PlainLabel, TextLine
from app.ui.problem_words import sentence
from app.ui.templates.template_words import language_name

if TYPE_CHECKING:
    from app.desk.articles.knowledge_files import Bringing

_HIGH, _SHOWN = 320, 300


class ArticleImportBox(Box):
    """``agreed`` when it shall be kept."""

    def __init__(self, parent: QWidget, name: str, seen: "Bringing") -> None:
        title = translate("Template", "Import from %1").replace("%1", name)
        super().__init__(parent, title, "", translate("Template", "Import"))
        self.setMinimumWidth(560)
        parts = [
            translate("Template", "%n new", "", len(seen.fresh)),
            translate("Template", "%n change one that is here", "", len(seen.changed)),
            translate("Knowledge", "%n are here already", "", seen.same),
        ]
        if seen.refused:
            parts.append(translate("Template", "%n stay out", "", len(seen.refused)))
        self.text.setText(", ".join(parts) + ".")
        self.text.show()
        self.yes.setEnabled(bool(seen.fresh or seen.changed))
        lines = QWidget()
        lines.setObjectName("surface")
        down = QVBoxLayout(lines)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(8)
        for refused in seen.refused[:_SHOWN]:
            why = sentence(Problem(refused.code, {"path": refused.path}))
            down.addWidget(PlainLabel(f"{refused.path}: {why}", role="small", ink="warning"))
        words = (translate("Template", "new"), translate("Template", "changes"))
        for what, found in zip(words, (seen.fresh, seen.changed), strict=True):
            for one in found[:_SHOWN]:
                languages = ", ".join(map(language_name, one.article.languages))
                said = f"{one.article.title}  ({what}; {languages})"
                down.addWidget(TextLine(said, stretch=True))
        down.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(title)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(lines)
        count = len(seen.fresh) + len(seen.changed) + len(seen.refused)
        area.setMinimumHeight(min(_HIGH, 28 + 28 * count))
        area.setMaximumHeight(_HIGH)
        self.body.addWidget(area)


class PublishBox(Box):
    """``agreed`` with a folder; address of the site and mail for votes where wanted."""

    def __init__(self, parent: QWidget) -> None:
        text = translate(
            "Knowledge",
            "Public articles that are published become pages of their own: files for any web "
            "server. The folder is written anew as a whole.",
        )
        super().__init__(
            parent, translate("Knowledge", "Publish the help centre"), text,
            translate("Knowledge", "Publish"),
        )  # fmt: skip
        self.setMinimumWidth(560)
        self.folder = FormField(translate("Knowledge", "Folder of the help centre"))
        self.choose = Button(translate("Knowledge", "Choose a folder…"), small=True)
        self.address = FormField(translate("Knowledge", "Web address of the help centre, if known"))
        self.address.field.setPlaceholderText("https://help.example.com")
        self.mail = FormField(translate("Knowledge", "Email address for readers’ votes, if wanted"))
        self.body.addWidget(self.folder)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.address)
        self.body.addWidget(self.mail)
        self.yes.setEnabled(False)
        self.folder.field.textChanged.connect(lambda said: self.yes.setEnabled(bool(said.strip())))

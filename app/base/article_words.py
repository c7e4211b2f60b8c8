"""What can go wrong with articles, as sentences: a part of ``problems``."""

from app.base.marking import QT_TRANSLATE_NOOP

ARTICLES = {
    "no-such-article": QT_TRANSLATE_NOOP(
        "Problem", "There is no such article[: “{name}”]. Look it up in the knowledge base."
    ),
    "article-without-title": QT_TRANSLATE_NOOP(
        "Problem", "An article needs a title in each of its languages."
    ),
    "article-too-large": QT_TRANSLATE_NOOP(
        "Problem", "The text is too long for one article. Divide it."
    ),
    "article-file-unreadable": QT_TRANSLATE_NOOP(
        "Problem", "This file or folder cannot be read[: {path}]. Choose another one."
    ),
    "article-folder-unwritable": QT_TRANSLATE_NOOP(
        "Problem", "Nothing can be written to the folder[ {path}][: {detail}]. Choose another one."
    ),
    "help-centre-address": QT_TRANSLATE_NOOP(
        "Problem",
        "A help centre cannot stand there[: “{address}”]. Write it like https://help.example.com.",
    ),
    "help-centre-folder-taken": QT_TRANSLATE_NOOP(
        "Problem",
        "There is something else in the folder[ {path}]. Choose an empty one, or a new name.",
    ),
}

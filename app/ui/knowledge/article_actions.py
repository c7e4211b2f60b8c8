"""The actions about articles, as palette, key map and keys know them. Loop thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.ui.actions import Action
from app.ui.i18n import translate

if TYPE_CHECKING:
    from app.ui.knowledge.articles import Articles


def article_actions(articles: Articles) -> tuple[Action, ...]:
    """Their page, what is done with the one shown, and with all of them."""
    return (*_at_page(articles), *_anywhere(articles))


def _at_page(articles: Articles) -> tuple[Action, ...]:
    at_page = articles.at_page

    def act(name: str) -> Callable[[], None]:
        return lambda: articles.acts.page.wanted.emit(name)  # the page is made when it is wanted

    def step(by: int) -> None:
        articles.acts.page.list.step(by)

    def search() -> None:
        articles.acts.page.search.go()

    def read() -> None:
        articles.acts.page.read.toggle()

    return (
        Action("article-next", translate("Keys", "Next article"), lambda: step(1),
               "chevron-down", "go", ("J",), at_page, repeats=True),
        Action("article-previous", translate("Keys", "Previous article"), lambda: step(-1),
               "chevron-up", "go", ("K",), at_page, repeats=True),
        Action("article-search", translate("Keys", "Search articles"),
               search, "search", "go", ("/",), at_page),
        Action("article-add", translate("Keys", "New article"), act("add"),
               "plus", "go", ("N",), at_page),
        Action("article-save", translate("Keys", "Save the article"), act("save"),
               "check", "go", ("Ctrl+S",), at_page),
        Action("article-publish", translate("Keys", "Publish the article"), act("publish"),
               "globe", "go", ("Ctrl+Return", "Ctrl+Enter"), at_page),
        Action("article-read", translate("Keys", "Read the article, or write it"),
               read, "book-open", "go", (), at_page),
        Action("article-versions", translate("Keys", "Earlier versions of the article"),
               act("versions"), "history", "go", (), at_page),
        Action("article-tell", translate("Keys", "Write to those who were told the old text"),
               act("tell"), "send", "go", (), at_page),
    )  # fmt: skip


def _anywhere(articles: Articles) -> tuple[Action, ...]:
    def act(name: str) -> Callable[[], None]:
        def run() -> None:
            if not articles.at_page():
                articles.open()
            articles.acts.page.wanted.emit(name)

        return run

    return (
        Action("knowledge", translate("Keys", "Go to the knowledge base"), articles.open,
               "book-open", "go", ("G, K",)),
        Action("article-questions", translate("Keys", "Questions without an article"),
               act("questions"), "circle-help", "go"),
        Action("articles-import", translate("Keys", "Import articles"), act("import"),
               "download", "go"),
        Action("articles-export", translate("Keys", "Export the articles"), act("export"),
               "external-link", "go"),
        Action("help-centre", translate("Keys", "Publish the help centre"), act("site"),
               "globe", "go"),
    )  # fmt: skip

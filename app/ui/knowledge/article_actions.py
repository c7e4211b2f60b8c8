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
    at_page = articles.at_page

    def here(name: str) -> Callable[[], None]:
        """An act of the page, which is made when it is first wanted."""
        return lambda: articles.acts.page.wanted.emit(name)

    def there(name: str) -> Callable[[], None]:
        """The same from anywhere: the page is shown first."""

        def act() -> None:
            if not at_page():
                articles.open()
            articles.acts.page.wanted.emit(name)

        return act

    def step(by: int) -> None:
        articles.acts.page.list.step(by)

    def search() -> None:
        articles.acts.page.search.go()

    def read() -> None:
        articles.acts.page.read.toggle()

    return (
        Action("knowledge", translate("Keys", "Go to the knowledge base"), articles.open,
               "book-open", "go", ("G, K",)),
        Action("article-next", translate("Keys", "Next article"), lambda: step(1),
               "chevron-down", "go", ("J",), at_page, repeats=True),
        Action("article-previous", translate("Keys", "Previous article"), lambda: step(-1),
               "chevron-up", "go", ("K",), at_page, repeats=True),
        Action("article-search", translate("Keys", "Search articles"),
               search, "search", "go", ("/",), at_page),
        Action("article-add", translate("Keys", "New article"), here("add"),
               "plus", "go", ("N",), at_page),
        Action("article-save", translate("Keys", "Save the article"), here("save"),
               "check", "go", ("Ctrl+S",), at_page),
        Action("article-publish", translate("Keys", "Publish the article"), here("publish"),
               "globe", "go", ("Ctrl+Return", "Ctrl+Enter"), at_page),
        Action("article-read", translate("Keys", "Read the article, or write it"),
               read, "book-open", "go", (), at_page),
        Action("article-versions", translate("Keys", "Earlier versions of the article"),
               here("versions"), "history", "go", (), at_page),
        Action("article-questions", translate("Keys", "Questions without an article"),
               there("questions"), "circle-help", "go"),
        Action("articles-import", translate("Keys", "Import articles"), there("import"),
               "download", "go"),
        Action("articles-export", translate("Keys", "Export the articles"), there("export"),
               "external-link", "go"),
        Action("help-centre", translate("Keys", "Publish the help centre"), there("site"),
               "globe", "go"),
    )  # fmt: skip

"""The demo shop's knowledge base, from ``resources/demo/articles``. Main thread."""

from dataclasses import replace

from app.base.ids import AgentId
from app.base.paths import RESOURCES
from app.kb.commands import SaveArticle
from app.kb.files import read_folder
from app.store.store import Store

FOLDER = RESOURCES / "demo/articles"


def tell(store: Store, agent: AgentId) -> None:
    """Keep every article, in all its languages."""
    found, _ = read_folder(FOLDER)
    made = [replace(one.article, id=store.ids.take(), owner=agent) for one in found]
    store.execute(*(SaveArticle(article) for article in made), agent=agent).result()

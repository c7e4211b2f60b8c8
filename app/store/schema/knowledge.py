"""Articles, what they were before, where they could be read, and to whom they were given.

``kb_piece`` is a local index over articles and templates: a row for each of their languages, with
its words and their stems, a space between. It follows them by their ``rev`` (``kb.index``).
``kb_vector`` holds what an encoder made of a piece, where there is one (``kb.vectors``).
"""

from sqlalchemy import Boolean, Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, Text

from app.store.schema.base import Id, Micros, local, shared
from app.store.schema.written import written

article = written(
    "article",
    Column("audience", Text, nullable=False),  # "internal", "public"
    Column("state", Text, nullable=False),  # the furthest of its texts: "draft" < "published"
    Column("edited", Boolean, nullable=False),  # changes wait to be published
    Column("older", Boolean, nullable=False),  # a translation is older than the first text
)

article_version = shared(
    "article_version",
    Column("article", Id, nullable=False),
    Column("number", Integer, nullable=False),
    Column("content", Text, nullable=False),
    Column("at", Micros, nullable=False),
    Column("until", Micros, nullable=False),  # when it became another
    Column("agent", Id),
    PrimaryKeyConstraint("article", "number"),
    sqlite_with_rowid=False,
)

article_file = shared(
    "article_file",  # pictures in a text and files beside it; the bytes are blobs
    Column("article", Id, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("article", "sha256", "name"),
    sqlite_with_rowid=False,
)

article_address = shared(
    "article_address",  # every address an article ever had: old ones redirect
    Column("language", Text, nullable=False),
    Column("slug", Text, nullable=False),
    Column("article", Id, nullable=False),
    Column("public", Boolean, nullable=False),  # it stood where anybody could read it
    PrimaryKeyConstraint("language", "slug"),
    sqlite_with_rowid=False,
)

article_given = shared(
    "article_given",  # an article, or a quoted passage of it, that went to somebody
    Column("id", Id, primary_key=True),
    Column("article", Id, nullable=False),
    Column("language", Text, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("question", Text, nullable=False),  # what was asked: it finds the article next time
    Column("how", Text, nullable=False),  # "text", "link", "passage"
    Column("version", Integer, nullable=False),  # how many earlier versions there were
    Column("passage", Text, nullable=False),  # what was quoted
    Column("agent", Id),
    Column("at", Micros, nullable=False),
)
Index("article_given_conversation", article_given.c.conversation)
Index("article_given_article", article_given.c.article)

article_vote = shared(
    "article_vote",  # a thumb of an agent about a conversation
    Column("article", Id, nullable=False),
    Column("conversation", Id, nullable=False),
    Column("agent", Id, nullable=False),
    Column("value", Integer, nullable=False),  # 1 or -1
    Column("question", Text, nullable=False),
    Column("at", Micros, nullable=False),
    PrimaryKeyConstraint("article", "conversation", "agent"),
    sqlite_with_rowid=False,
)

article_heard = shared(
    "article_heard",  # a reader's vote by mail (``inbox.reader_votes``)
    Column("message", Id, primary_key=True),
    Column("article", Id, nullable=False),
    Column("identity", Id, nullable=False),
    Column("value", Integer, nullable=False),  # 1 or -1
    Column("said", Id, nullable=False),  # the hash of its Message-ID
    Column("at", Micros, nullable=False),
)
Index("article_heard_article", article_heard.c.article, article_heard.c.identity)
Index("article_heard_said", article_heard.c.said)

article_gap = shared(
    "article_gap",  # what a customer asked and no article answers
    Column("conversation", Id, primary_key=True),
    Column("question", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("at", Micros, nullable=False),
    Column("article", Id),  # what was written for it; 0: it needs none
)

kb_piece = local(
    "kb_piece",
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),  # "article", "template"
    Column("answer", Id, nullable=False),  # its id
    Column("language", Text, nullable=False),
    Column("version", Id, nullable=False),  # the rev of what it was made of
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("title_stems", Text, nullable=False),
    Column("body_stems", Text, nullable=False),
    Column("asked_stems", Text, nullable=False),
    sqlite_autoincrement=True,  # a number is never another piece's: vectors go by it
)
Index("kb_piece_answer", kb_piece.c.answer, kb_piece.c.version)
Index("kb_piece_language", kb_piece.c.language, kb_piece.c.kind)

kb_vector = local(
    "kb_vector",
    Column("piece", Id, nullable=False),
    Column("part", Integer, nullable=False),  # 0 the title, from 1 on what was asked and the body
    Column("model", Text, nullable=False),  # another one's are of no use
    Column("vector", LargeBinary, nullable=False),  # float16, little-endian, of length 1
    PrimaryKeyConstraint("piece", "part"),
    sqlite_with_rowid=False,
)

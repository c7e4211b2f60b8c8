"""Messages: the lean row that is threaded and listed, its text, its raw source, its places."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    literal_column,
    text,
)

from app.store.schema.base import Id, Micros, local, partial, shared

message = shared(
    "message",
    Column("id", Id, primary_key=True),
    Column("conversation", Id, ForeignKey("conversation.id"), nullable=False),
    Column("account", Id, ForeignKey("account.id")),
    Column("direction", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("remote_id", Text, nullable=False),
    Column("in_reply_to", Text, nullable=False),  # ids separated by spaces
    Column("refs", Text, nullable=False),
    Column("sender_identity", Id),
    Column("sender", Text, nullable=False),  # Name <address>
    Column("recipients", Text, nullable=False),  # To, newline, Cc
    Column("reply_to", Text, nullable=False),  # empty: the sender
    Column("agent", Id),  # who wrote it, for out and note
    Column("subject", Text, nullable=False),
    Column("date", Micros),
    Column("received_at", Micros, nullable=False),
    Column("preview", Text, nullable=False),
    Column("files", Text, nullable=False),  # names of attachments, " ; " between
    Column("digest", LargeBinary, nullable=False),
    Column("flags", Integer, nullable=False),  # app.store.flags
    Column("authentication", Text, nullable=False),
)
# The account comes last so that what one brought is counted without reading any message.
Index(
    "message_timeline",
    message.c.conversation,
    message.c.received_at,
    message.c.id,
    message.c.account,
)
partial(
    "message_remote",
    message.c.account,
    message.c.remote_id,
    unique=True,
    where=text("remote_id <> ''"),
)
HAS_REMOTE_ID = message.c.remote_id != literal_column("''")
"""What ``message_remote`` is over: a query that is to find by it has to say so, or it reads all
messages."""
# What few messages are or have: a search that asks for nothing else begins there. Mail without
# files, that is most of an import, is in none of them.
partial("message_files", message.c.conversation, where=text("files <> ''"))
partial("message_note", message.c.conversation, where=text("direction = 'note'"))
partial(
    "message_channel",
    message.c.channel,
    message.c.conversation,
    where=text("channel NOT IN ('email', 'archive', 'note', '')"),
)
# When somebody last spoke on an account, on which the windows of services hang. Without mail:
# however much of it somebody wrote, none is read for this, and an import of it pays nothing.
partial(
    "message_spoken",
    message.c.sender_identity,
    message.c.account,
    message.c.received_at,
    where=text("direction IN ('in', 'call') AND channel NOT IN ('email', 'archive', 'note', '')"),
)

# Of whoever is erased: what they wrote, wherever it lies.
partial("message_sender", message.c.sender_identity, where=text("direction <> 'out'"))

message_text = shared(
    "message_text",  # of what has no source; the others' texts: store.bodies
    Column("message", Id, primary_key=True),
    Column("body", Text, nullable=False),
)

cost = shared(
    "cost",  # what the provider charged for a message
    Column("message", Id, primary_key=True),
    Column("account", Id, nullable=False),
    Column("at", Micros, nullable=False),
    Column("micros", Integer, nullable=False),  # millionths of the unit
    Column("unit", Text, nullable=False),  # ISO 4217
)
Index("cost_account", cost.c.account, cost.c.at)

former = shared(
    "former",  # the words of a message before it was edited
    Column("message", Id, nullable=False),
    Column("at", Micros, nullable=False),  # when they were replaced
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("message", "at"),
)

source = shared(
    "source",
    Column("message", Id, primary_key=True),
    Column("sha256", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    # zstd: in data; pack: in a pack; blob: in a file named by the sha256
    Column("codec", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),  # what it adds, then the source (store.bodies)
    Column("pack", Id),
    Column("text_start", Integer),  # where in the pack's texts, in bytes
    Column("text_length", Integer),
    Column("start", Integer),  # where in its data
)

pack = shared(
    "pack",  # mail that came in bulk, some neighbours together (store.bodies)
    Column("id", Id, primary_key=True),  # of its messages the first when it was made
    Column("last", Id, nullable=False),  # they are between those two
    Column("texts", LargeBinary, nullable=False),
    Column("data", LargeBinary, nullable=False),  # their sources
)

_blobs = source.c.codec == "blob"
partial("source_blob", source.c.sha256, where=_blobs)

attachment = shared(
    "attachment",
    Column("message", Id, nullable=False),
    Column("part", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", LargeBinary, nullable=False),
    Column("content_id", Text, nullable=False),
    Column("inline", Boolean, nullable=False),
    PrimaryKeyConstraint("message", "part"),
)
partial(
    "attachment_image",
    attachment.c.message,
    where=text("type >= 'image/' AND type < 'image0'"),
)

call = shared(
    "call",  # of messages whose direction is "call"
    Column("message", Id, primary_key=True),
    Column("outcome", Text, nullable=False),  # answered, missed, busy, declined, voicemail
    Column("outgoing", Boolean, nullable=False),
    Column("rang", Integer),  # seconds
    Column("talked", Integer),
    Column("recording", Text, nullable=False),  # the attachment's part, or empty
)

location = shared(
    "location",
    Column("account", Id, nullable=False),
    Column("folder", Text, nullable=False),
    Column("uidvalidity", Integer, nullable=False),
    Column("uid", Integer, nullable=False),
    Column("message", Id, nullable=False),
    Column("marks", Integer, nullable=False),  # channels.base.Mark, as the server has them
    Column("wanted", Integer, nullable=False),  # marks and moves the server is still to make
    Column("filed", Integer, nullable=False),  # the move of ours that put it here; 0: none
    Column("gone_at", Micros),  # when it was found to have vanished from there
    PrimaryKeyConstraint("account", "folder", "uidvalidity", "uid"),
    sqlite_with_rowid=False,
)
Index("location_message", location.c.message)
_wanted = location.c.wanted != 0
partial("location_wanted", location.c.account, where=_wanted)

receipt = shared(
    "receipt",  # its writer is to be told that it was read, where the account chose so
    Column("message", Id, primary_key=True),
    Column("account", Id, nullable=False),
    Column("read_at", Micros, nullable=False),
    Column("told_at", Micros),
)
partial("receipt_owed", receipt.c.account, where=receipt.c.told_at.is_(None))

link = shared(
    "link",
    Column("account", Id, nullable=False),
    Column("hash", Id, nullable=False),  # 64 bits of a Message-ID
    Column("role", Integer, nullable=False),  # 0: named by, 1: is, 2: is, but the id was reused
    Column("conversation", Id, nullable=False),
    Column("message", Id, nullable=False),  # 0 for role 0: one row a conversation is enough
    PrimaryKeyConstraint("account", "hash", "role", "conversation", "message"),
    sqlite_with_rowid=False,
)

clean = local(
    "clean_html",
    Column("message", Id, primary_key=True),
    Column("policy", Integer, nullable=False),
    Column("value", LargeBinary, nullable=False),
)

picture = local(
    "remote_picture",  # fetched from the internet because a person asked
    Column("message", Id, nullable=False),
    Column("url", Text, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("message", "url"),
)

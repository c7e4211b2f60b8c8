"""What the doctor's findings say to a person, a sentence for each code. Any thread.

In the same form as ``problems``, where they are looked up with all others.
"""

from app.base.marking import QT_TRANSLATE_NOOP

FINDINGS = {
    "unclean-exit": QT_TRANSLATE_NOOP(
        "Problem", "Nightdesk was ended without closing the workspace. Nothing stored is lost."
    ),
    "backup-old": QT_TRANSLATE_NOOP(
        "Problem",
        "The newest backup is[ {days}] days old. See that there is room on the disk, and make one"
        " with “nightdesk backup”.",
    ),
    "reference-broken": QT_TRANSLATE_NOOP(
        "Problem", "Entries[ of “{table}”] name others that do not exist[ ({n})]."
    ),
    "search-damaged": QT_TRANSLATE_NOOP(
        "Problem", "The search index does not fit the messages; it can be made anew."
    ),
    "source-damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The original of some messages[ ({n})] has changed on the disk. A backup may have it.",
    ),
    "queue-stale": QT_TRANSLATE_NOOP(
        "Problem", "Rows of the queue[ ({n})] are out of date; they can be made anew."
    ),
    "counts-stale": QT_TRANSLATE_NOOP(
        "Problem", "The counts beside the views are wrong; they can be made anew."
    ),
    "customers-stale": QT_TRANSLATE_NOOP(
        "Problem",
        "Rows of the list of customers[ ({n})] are out of date; they can be made anew.",
    ),
    "location-astray": QT_TRANSLATE_NOOP(
        "Problem", "Places on the server[ ({n})] belong to no message."
    ),
    "link-astray": QT_TRANSLATE_NOOP("Problem", "Threading entries[ ({n})] belong to no message."),
    "source-astray": QT_TRANSLATE_NOOP("Problem", "Originals[ ({n})] belong to no message."),
    "pack-astray": QT_TRANSLATE_NOOP("Problem", "Packs of originals[ ({n})] belong to no message."),
    "text-astray": QT_TRANSLATE_NOOP("Problem", "Texts[ ({n})] belong to no message."),
    "attachment-astray": QT_TRANSLATE_NOOP("Problem", "Attachments[ ({n})] belong to no message."),
    "source-missing": QT_TRANSLATE_NOOP("Problem", "Messages[ ({n})] have no original."),
    "text-missing": QT_TRANSLATE_NOOP("Problem", "Messages[ ({n})] have no text."),
    "deleted-but-there": QT_TRANSLATE_NOOP("Problem", "Deleted messages[ ({n})] are still there."),
    "conversation-empty": QT_TRANSLATE_NOOP("Problem", "Conversations[ ({n})] hold no message."),
    "merge-astray": QT_TRANSLATE_NOOP(
        "Problem", "Merged conversations[ ({n})] do not lead to where they were merged."
    ),
    "status-impossible": QT_TRANSLATE_NOOP(
        "Problem", "Conversations[ ({n})] have a status that does not exist."
    ),
    "event-astray": QT_TRANSLATE_NOOP(
        "Problem", "Entries of the history[ ({n})] lack the change they belong to."
    ),
    "outbox-impossible": QT_TRANSLATE_NOOP(
        "Problem", "Outgoing messages[ ({n})] are in a state that cannot be[: {why}]."
    ),
    "counter-behind": QT_TRANSLATE_NOOP(
        "Problem", "The counter[ “{name}”] is behind what was given[: {has} of {used}]."
    ),
}

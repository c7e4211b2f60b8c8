"""What goes wrong with messages, on their way out and in reading, a sentence for each code.

In the same form as ``problems``, where they are looked up with all others. Any thread.
"""

from app.base.marking import QT_TRANSLATE_NOOP

SENDING = {
    "no-spell-extra": QT_TRANSLATE_NOOP(
        "Problem", "Spell check needs the extra “spell”: pip install nightdesk[spell]."
    ),
    "no-dictionary": QT_TRANSLATE_NOOP(
        "Problem",
        "No dictionary was found[ for {language}]. Install one, for instance hunspell-en-gb.",
    ),
    "unsent-reply": QT_TRANSLATE_NOOP(
        "Problem",
        "A reply in the conversation[ #{number}] was not sent. Send it again or discard it, then"
        " resolve.",
    ),
    "reply-begun-there": QT_TRANSLATE_NOOP(
        "Problem", "A reply of yours is begun there. Finish that one, or discard it."
    ),
    "asked-in-public": QT_TRANSLATE_NOOP(
        "Problem", "They wrote where everybody can read it. Answer them by hand."
    ),
    "written-to-already": QT_TRANSLATE_NOOP(
        "Problem", "The same customer gets it in another conversation."
    ),
    "already-sent": QT_TRANSLATE_NOOP(
        "Problem", "The message has been sent; it cannot be taken back."
    ),
    "unknown-outcome": QT_TRANSLATE_NOOP(
        "Problem",
        "The connection broke while the message was handed over[ to {server}]: it may have been"
        " sent or not[ ({words})]. It is not sent again by itself; look into Sent or ask, then"
        " decide: “nightdesk outbox” names the ways on.",
    ),
    "refused-recipient": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] refused a recipient[: {address}].[ It said: “{words}”.] The"
        " others got the message; correct the address and send to it alone.",
    ),
    "refused-message": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] refused the message.[ It said: “{words}”.] Change it and send it"
        " again.",
    ),
    "too-large": QT_TRANSLATE_NOOP(
        "Problem",
        "The message is too large for the server[: it has {size}, and {limit} is the most].[ It"
        " said: “{words}”.] Send the files another way.",
    ),
    "copy-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The message was sent, but the server refused the copy[ in {folder}].[ It said: “{words}”.]"
        " Check the folder for sent mail in the account's settings.",
    ),
    "somebody-wrote": QT_TRANSLATE_NOOP(
        "Problem",
        "Somebody wrote in this conversation since you began. Read it, then send.",
    ),
    "not-your-address": QT_TRANSLATE_NOOP(
        "Problem",
        "The address[ {address}] is none of the account's. Choose one of its own, or add it to the"
        " account's other addresses.",
    ),
    "bad-sender": QT_TRANSLATE_NOOP(
        "Problem",
        "The sender's address[ {address}] cannot be used. Correct it in the account's settings.",
    ),
    "bad-address": QT_TRANSLATE_NOOP(
        "Problem",
        "The address[ “{address}”] cannot be used. Write it like anna@example.com.",
    ),
    "no-recipient": QT_TRANSLATE_NOOP(
        "Problem", "The message has no recipient. Add one under To, Cc or Bcc."
    ),
    "only-calls": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing can be written by telephone. Call them back, or connect an account by which they"
        " can be written to.",
    ),
    "empty-text": QT_TRANSLATE_NOOP("Problem", "There is no text. Write one and try again."),
    "bad-message-id": QT_TRANSLATE_NOOP(
        "Problem", "The message's own number[ {id}] cannot be used. Write the message anew."
    ),
    "bad-message-key": QT_TRANSLATE_NOOP(
        "Problem", "The workspace's key for its own messages cannot be used. Restore a backup."
    ),
    "no-invite": QT_TRANSLATE_NOOP(
        "Problem", "The message asks for no answer to an invitation. Write one by hand."
    ),
    "no-unsubscribe": QT_TRANSLATE_NOOP(
        "Problem",
        "The list cannot be left from here.[ Its page is {url}.] Look in the message for a way"
        " out.",
    ),
    "not-unsubscribed": QT_TRANSLATE_NOOP(
        "Problem",
        "The list did not take the wish to leave it.[ It said: “{words}”.] Try again later, or"
        " look in the message for another way.",
    ),
    "nothing-to-confirm": QT_TRANSLATE_NOOP(
        "Problem", "There is nothing to settle about this message. Look at it in the outbox."
    ),
    "account-removed": QT_TRANSLATE_NOOP(
        "Problem",
        "The account this was to be sent from was removed. Connect it again and send it, or"
        " cancel the message.",
    ),
    "lease-lost": QT_TRANSLATE_NOOP(
        "Problem", "Another program is sending this message already. Wait for its result."
    ),
    "no-such-outbox": QT_TRANSLATE_NOOP(
        "Problem",
        "This message is not in the outbox[: {id}]. “nightdesk outbox” shows those there are.",
    ),
}

READING = {
    "no-such-conversation": QT_TRANSLATE_NOOP(
        "Problem",
        "This conversation does not exist[: {id}]. “nightdesk queue” shows those there are.",
    ),
    "no-such-message": QT_TRANSLATE_NOOP("Problem", "This message does not exist[: {id}]."),
    "no-such-part": QT_TRANSLATE_NOOP("Problem", "The message has no such part[: {part}]."),
    "no-source": QT_TRANSLATE_NOOP(
        "Problem", "The message[ {id}] has no source: it was written here."
    ),
    "file-not-found": QT_TRANSLATE_NOOP(
        "Problem", "The file[ {path}] does not exist. Check the name."
    ),
    "file-unreadable": QT_TRANSLATE_NOOP(
        "Problem", "The file[ {path}] cannot be read. Check its permissions."
    ),
    "files-unreadable": QT_TRANSLATE_NOOP(
        "Problem",
        "Some files could not be opened[: {count}, the first is {path}]. Everything else is stored."
        " Check their permissions and import again; nothing is stored twice.",
    ),
    "nothing-to-import": QT_TRANSLATE_NOOP(
        "Problem",
        "No mail was found[ in {path}]. Name an mbox file, a Maildir, .eml files or a folder of"
        " them.",
    ),
    "import-stopped": QT_TRANSLATE_NOOP(
        "Problem", "The import was stopped. Start it again to go on; nothing is stored twice."
    ),
    "interrupted": QT_TRANSLATE_NOOP(
        "Problem", "This was stopped. What was done is stored; start it again to go on."
    ),
    "same-conversation": QT_TRANSLATE_NOOP(
        "Problem", "This is one conversation already. Choose another one."
    ),
    "not-merged": QT_TRANSLATE_NOOP("Problem", "This conversation was not joined with another."),
    "nothing-stays": QT_TRANSLATE_NOOP(
        "Problem", "Nothing would stay behind. Choose some of the messages."
    ),
    "already-undone": QT_TRANSLATE_NOOP("Problem", "This was undone already."),
    "snooze-past": QT_TRANSLATE_NOOP("Problem", "That time has passed. Choose a later one."),
    "bad-time": QT_TRANSLATE_NOOP(
        "Problem",
        "No time to come is meant[ by \u201c{text}\u201d] here. Write \u201ctomorrow 9\u201d or"
        " \u201c2026-12-03 10:00\u201d.",
    ),
    "bad-tag": QT_TRANSLATE_NOOP(
        "Problem", "A tag is one line of at most 60 characters[, not \u201c{tag}\u201d]."
    ),
    "bad-status": QT_TRANSLATE_NOOP(
        "Problem", "A conversation cannot be made[ {status}] by hand like this."
    ),
    "cannot-undo": QT_TRANSLATE_NOOP("Problem", "This cannot be undone."),
}

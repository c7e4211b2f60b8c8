"""What goes wrong with channels that are no mail, a sentence for each code. Any thread.

In the same form as ``problems``, where they are looked up with all others.
"""

from app.base.marking import QT_TRANSLATE_NOOP

CHANNELS = {
    "token-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] did not accept the key.[ It said: “{words}”.] Make a new one[ at"
        " {console}] and give it here; what waits to be sent is kept.",
    ),
    "token-forbidden": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] does not allow this with the key it was given.[ It said:"
        " “{words}”.] Give the key more rights there, or make another one.",
    ),
    "service-suspended": QT_TRANSLATE_NOOP(
        "Problem",
        "The account at the service[ {server}] is not active[: {words}]. Look into its console["
        " at {console}], then check again.",
    ),
    "rate-limited": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] asks to wait: too much was asked in a short time. Nightdesk goes on"
        " by itself; nothing is lost.",
    ),
    "number-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] cannot reach this number.[ It said: “{words}”.] Check the number,"
        " with its country's code.",
    ),
    "not-your-number": QT_TRANSLATE_NOOP(
        "Problem",
        "The number of this account is not one of yours at the service[ {server}].[ It said:"
        " “{words}”.] Choose one[ at {console}] and give it in the account's settings.",
    ),
    "region-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] does not send to that country yet.[ It said: “{words}”.] Allow it"
        "[ at {console}], then send again.",
    ),
    "opted-out": QT_TRANSLATE_NOOP(
        "Problem",
        "The customer asked for no more texts (STOP). Nothing can be sent until they write START;"
        " call them, or write by another channel.",
    ),
    "window-closed": QT_TRANSLATE_NOOP(
        "Problem",
        "Too much time has passed since the customer wrote last[ (more than {hours} hours)]: only"
        " an approved template can be sent now. Choose one, or wait until they write.",
    ),
    "cap-reached": QT_TRANSLATE_NOOP(
        "Problem",
        "This account has spent its money for the month[: {spent} of {cap} {unit}]. Raise the cap"
        " in its settings, or write by another channel.",
    ),
    "bot-blocked": QT_TRANSLATE_NOOP(
        "Problem",
        "The bot may not write there: they blocked it, or took it out of the group.[ Telegram said:"
        " “{words}”.] Write by another channel, or wait until they write.",
    ),
    "bot-webhook": QT_TRANSLATE_NOOP(
        "Problem",
        "What is written to this bot goes to another program by a webhook. Take the webhook away"
        " there (deleteWebhook), or make a bot of its own for Nightdesk, then check again.",
    ),
    "bot-taken": QT_TRANSLATE_NOOP(
        "Problem",
        "Another program reads this bot's messages at the same time. Stop it there; Nightdesk goes"
        " on by itself. If nobody knows it, make a new token at @BotFather.",
    ),
    "not-your-bot": QT_TRANSLATE_NOOP(
        "Problem",
        "The token belongs to another bot[: {name}, not {wanted}]. Correct the bot's name, or give"
        " the token that @BotFather shows for it.",
    ),
    "not-your-handle": QT_TRANSLATE_NOOP(
        "Problem",
        "The token belongs to another account[: {name}, not {wanted}]. Correct the handle, or make"
        " the token while you are signed in there as the right one.",
    ),
    "no-mastodon": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no Mastodon[ at {server}]. Check the server in the handle; where it lives at"
        " another address, give that in the account's settings.",
    ),
    "post-gone": QT_TRANSLATE_NOOP(
        "Problem",
        "The post that this answers is no longer there[ at {server}]. Write to them alone, or by"
        " another channel.",
    ),
    "gateway-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The gateway[ {server}] did not accept the user name and password.[ It said: “{words}”.]"
        " The app on the phone shows them below its address; give them here. What waits to be sent"
        " is kept.",
    ),
    "not-on-the-phone": QT_TRANSLATE_NOOP(
        "Problem",
        "The gateway[ {server}] does not know what it was asked for. Check its address, and update"
        " the app on the phone.",
    ),
    "sent-before": QT_TRANSLATE_NOOP(
        "Problem", "The gateway[ {server}] has this message already; it is not sent again."
    ),
    "bad-handle": QT_TRANSLATE_NOOP(
        "Problem", "This is no handle[: {handle}]. It looks like @name@server.example."
    ),
    "signed-out": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] no longer knows this sign-in.[ It said: “{words}”.] Give the"
        " password again in the account's settings; what waits to be sent is kept.",
    ),
    "consent-needed": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] wants its terms to be accepted first. Open them in the browser[ at"
        " {console}], accept, then check again.",
    ),
    "no-password-here": QT_TRANSLATE_NOOP(
        "Problem",
        "The service[ {server}] takes no password from programs. Make an access token for Nightdesk"
        " there and give it in place of the password.",
    ),
    "not-matrix": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no Matrix server[ at {server}]. Check the address of the account, or give the"
        " address of the service in its settings.",
    ),
    "not-your-matrix": QT_TRANSLATE_NOOP(
        "Problem",
        "The token belongs to another account[: {name}, not {wanted}]. Correct the address, or sign"
        " in with its password.",
    ),
    "matrix-extra": QT_TRANSLATE_NOOP(
        "Problem",
        "Reading encrypted rooms needs the package matrix-nio, which is not installed. Install it"
        "[ (pip install '{package}')], or switch encrypted rooms off in the account's"
        " settings.",
    ),
    "matrix-keys": QT_TRANSLATE_NOOP(
        "Problem",
        "This sign-in[ at {server}] has keys that are not on this computer. Give the password again"
        " in the account's settings, for a sign-in of its own, or switch encrypted rooms off.",
    ),
    "matrix-unverified": QT_TRANSLATE_NOOP(
        "Problem",
        "This sign-in is not verified: Element warns of it beside what is written here, and people"
        " who keep to verified devices cannot be read. To verify it, write"
        "[ “/verify {device} {key}”] in a room of Element on the web, signed in to the same"
        " account.",
    ),
    "room-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing may be written in this room.[ The service {server} said: “{words}”.] Ask whoever"
        " keeps the room, or write by another channel.",
    ),
    "room-sealed": QT_TRANSLATE_NOOP(
        "Problem",
        "The room[ {name}] is encrypted, and encrypted rooms are switched off for this account."
        " Switch them on in its settings, or write by another channel.",
    ),
    "room-too-large": QT_TRANSLATE_NOOP(
        "Problem",
        "This encrypted room has too many devices[: more than {limit}]; Nightdesk does not write"
        " into it. Answer with another program.",
    ),
    "no-such-person": QT_TRANSLATE_NOOP(
        "Problem",
        "That is no address of a person there[: “{name}”]. It looks like @name:example.org.",
    ),
    "cannot-start": QT_TRANSLATE_NOOP(
        "Problem",
        "On this channel a customer has to write first. Write by another channel, or wait until"
        " they do.",
    ),
    "bad-duration": QT_TRANSLATE_NOOP(
        "Problem", "A call lasts from nothing to 24 hours. Give its minutes as a number."
    ),
    "template-values": QT_TRANSLATE_NOOP(
        "Problem",
        "The template[ {name}] needs all of its values[; missing: {missing}]. Fill them in.",
    ),
    "no-such-template-there": QT_TRANSLATE_NOOP(
        "Problem",
        "The service has approved no template of that name[: “{name}”]. Look into its console.",
    ),
    "calls-only": QT_TRANSLATE_NOOP(
        "Problem",
        "This account is for telephone calls; nothing can be written from it. Call back, or write"
        " from another account.",
    ),
    "bad-account-sid": QT_TRANSLATE_NOOP(
        "Problem",
        "The account SID is not right: it begins with AC and has 34 characters. Copy it from the"
        " first page of Twilio's console.",
    ),
    "no-upload-folder": QT_TRANSLATE_NOOP(
        "Problem",
        "Twilio fetches pictures from the web, and this account has no web folder to put them in."
        " Name one in its settings, or send the text alone.",
    ),
    "upload-failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The web folder for pictures[ at {server}] cannot be reached. Nightdesk tries again by"
        " itself.",
    ),
    "upload-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The web folder for pictures[ at {server}] did not take the file.[ It said: {words}.] Check"
        " its address, user name and password in the account's settings.",
    ),
    "no-such-folder": QT_TRANSLATE_NOOP(
        "Problem", "The folder has to be named from the root of the disk on[: {path}]. Choose it."
    ),
    "folder-away": QT_TRANSLATE_NOOP(
        "Problem",
        "The folder is not there[: {path}]. Connect its disk, or make the folder; Nightdesk tries"
        " again by itself.",
    ),
    "folder-unwritable": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing can be written in the folder[: {path}]. Give yourself the right to write there, or"
        " choose another one in the account's settings.",
    ),
    "folder-full": QT_TRANSLATE_NOOP(
        "Problem",
        "The answer could not be written into the folder[ {path}][: {words}]. Make room there;"
        " Nightdesk tries again by itself.",
    ),
    "feed-file-no-json": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder is no JSON, or only half of it. It stays there:"
        " correct it, or take it away. The others were taken.",
    ),
    "feed-file-no-message": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder is not what the schema says: each message needs an"
        " id of its own. It stays there: correct it, or take it away. The others were taken.",
    ),
    "feed-file-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder names a file that is not there[: {other}]. It is"
        " taken as soon as that is there, too. The others were taken.",
    ),
    "feed-file-outside": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder names a file that does not lie below in/[: {other}"
        "]. It stays there: correct it, or take it away. The others were taken.",
    ),
    "feed-file-unreadable": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder cannot be read[: {other}]. It is taken as soon as"
        " it can. The others were taken.",
    ),
    "feed-file-large": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {file}] in the feed's folder is too large[: {other}], more than 64 MB. It stays"
        " there: take it away. The others were taken.",
    ),
    "history-goes": QT_TRANSLATE_NOOP(
        "Problem",
        "The account[ {name}] and its history[, {messages} messages in {conversations}"
        " conversations,] would be deleted for good. Nothing was done; add --yes if that is meant.",
    ),
    "account-has-history": QT_TRANSLATE_NOOP(
        "Problem", "Messages of this account came in meanwhile. Remove its history once more."
    ),
    "file-gone": QT_TRANSLATE_NOOP(
        "Problem", "The file is no longer there[ at {server}]. Ask the customer to send it again."
    ),
    "text-too-long": QT_TRANSLATE_NOOP(
        "Problem",
        "The text is too long for this channel[: {length} of {limit} characters]. Shorten it, or"
        " send it in parts.",
    ),
    "one-recipient": QT_TRANSLATE_NOOP(
        "Problem", "On this channel a message goes to one person. Take the others out."
    ),
    "no-files-here": QT_TRANSLATE_NOOP(
        "Problem",
        "No files can be sent from this account[: {account}]. Take them out, or write by another"
        " channel.",
    ),
    "too-many-files": QT_TRANSLATE_NOOP(
        "Problem", "These are more files than one message can have[: {limit}]. Take some out."
    ),
    "file-too-large": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {name}] is too large for this channel[: {limit} at most]. Make it smaller,"
        " or send it another way.",
    ),
    "file-type-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "Files like this[: {name}] cannot be sent on this channel. Choose another form, or another"
        " channel.",
    ),
}

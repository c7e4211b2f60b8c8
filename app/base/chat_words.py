"""What goes wrong with a chat on a website, a sentence for each code. Any thread.

In the same form as ``problems``, where they are looked up with all others.
"""

from app.base.marking import QT_TRANSLATE_NOOP

CHAT = {
    "chat-not-installed": QT_TRANSLATE_NOOP(
        "Problem",
        "Website chat needs the package slixmpp, which is not installed. Install it (pip install"
        " slixmpp) and start Nightdesk again; what is stored and what waits to be sent is kept.",
    ),
    "bad-chat-address": QT_TRANSLATE_NOOP(
        "Problem",
        "This is no XMPP address[: “{value}”]. Write it like help@shop.example, without anything"
        " behind the host.",
    ),
    "chat-host-unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] does not know the host[ {domain}] of the desk's address. Check the"
        " address, or add it to the server as a VirtualHost.",
    ),
    "no-chat-archive": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] keeps no archive of messages[ (it said: “{words}”)], so something"
        " could be lost while nobody is signed in. Switch it on there: mod_mam.",
    ),
    "no-chat-door": QT_TRANSLATE_NOOP(
        "Problem",
        "Visitors cannot get in: there is no chat at the web address[ {address}]. Check it, and"
        " switch on mod_bosh at the server.",
    ),
    "no-guest-host": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] lets nobody in without a password[ at {host}]. Check the host of the"
        " visitors, and give it authentication = “anonymous” at the server.",
    ),
    "no-kit": QT_TRANSLATE_NOOP(
        "Problem", "For this account there is nothing to be put onto a website."
    ),
    "visitor-left": QT_TRANSLATE_NOOP(
        "Problem",
        "The visitor has left the chat, so the message did not reach them. Write by another"
        " channel, if you know one.",
    ),
    "no-upload-service": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] takes no files. Send the text without them, or switch on"
        " mod_http_file_share there.",
    ),
    "file-too-large-there": QT_TRANSLATE_NOOP(
        "Problem",
        "The server takes no file as large as this[: {name}][, but {mb} MB at most]. Make it"
        " smaller, or allow more at the server.",
    ),
}

"""What goes wrong while an account is set up and signed in, a sentence for each code. Any thread.

In the same form as ``problems``, where they are looked up with all others.
"""

from app.base.marking import QT_TRANSLATE_NOOP

SIGNING_IN = {
    "app-password-needed": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] did not accept the password[ of {account}].[ It said:"
        " “{words}”.] It wants an app password, not the one for its web pages: make one[ at"
        " {url}] and give it here.",
    ),
    "imap-switched-off": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] did not let us in[ to {account}].[ It said: “{words}”.] Check"
        " the password, and that IMAP is switched on in its settings[: {url}].",
    ),
    "sign-in-needed": QT_TRANSLATE_NOOP(
        "Problem",
        "The account[ {account}] is not signed in yet. Sign in with the browser: “nightdesk account"
        " sign-in”.",
    ),
    "browser-sign-in-needed": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] takes no passwords from mail programs[ ({words})]. Register an"
        " OAuth client of your own[ at {url}], give its id with --auth oauth2 --client-id, then"
        " sign in with “nightdesk account sign-in”.",
    ),
    "sign-in-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] did not accept the sign-in[ of {account}].[ It said: “{words}”.]"
        " Sign in again with “nightdesk account sign-in”, as the person whose mailbox it is.",
    ),
    "sign-in-expired": QT_TRANSLATE_NOOP(
        "Problem",
        "The sign-in[ of {account}][ at {provider}] has ended: it was withdrawn, or the password"
        " was changed. Sign in again with “nightdesk account sign-in”; what waits to be sent is"
        " kept.",
    ),
    "sign-in-declined": QT_TRANSLATE_NOOP(
        "Problem",
        "The sign-in[ at {provider}] was declined in the browser[ ({words})]. Nothing was changed;"
        " try again.",
    ),
    "sign-in-timeout": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody signed in with the browser[ within {seconds} seconds]. Nothing was changed; try"
        " again.",
    ),
    "sign-in-not-lasting": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] gave a sign-in that does not last (no refresh token). Allow"
        " offline access for the client, then sign in again.",
    ),
    "client-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] does not know this OAuth client.[ It said: “{words}”.] Check the"
        " client id and secret.",
    ),
    "no-client-id": QT_TRANSLATE_NOOP(
        "Problem",
        "To sign in with the browser[ at {provider}], an OAuth client of your own business is"
        " needed. Register one[ at {url}] as a desktop app and give its id with --client-id.",
    ),
    "no-browser-sign-in": QT_TRANSLATE_NOOP(
        "Problem",
        "The account[ {account}] signs in with a password. Choose the browser with “nightdesk"
        " account set --auth oauth2”.",
    ),
    "no-mail-programs": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] does not let mail programs in (no IMAP). Have its mail forwarded"
        " to another mailbox, and connect that one.",
    ),
    "needs-bridge": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] is reached through its own Bridge on this computer[ ({words})]."
        " Install and start it[ ({url})], and give the password that it shows.",
    ),
    "network-interferes": QT_TRANSLATE_NOOP(
        "Problem",
        "Something stands between this computer and the server[ {server}][ ({words})]. If this"
        " network wants a sign-in of its own (a hotel, a train), open a page in the browser first."
        " No password was sent; Nightdesk tries again by itself.",
    ),
    "untrusted-certificate": QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate of the server[ {server}] is not trusted[ ({words})]. No password was sent."
        "[ If you know that its fingerprint is {fingerprint}, trust it with “nightdesk account set"
        " --pinned {pins}”.]",
    ),
    "bad-fingerprint": QT_TRANSLATE_NOOP(
        "Problem",
        "This is no fingerprint of a certificate[: “{value}”]. Give its SHA-256, 64 hexadecimal"
        " digits.",
    ),
    "settings-not-found": QT_TRANSLATE_NOOP(
        "Problem",
        "No working mail servers were found[ for {address}]. Ask the provider for them and give"
        " them with --imap and --smtp.",
    ),
    "provider-away": QT_TRANSLATE_NOOP(
        "Problem",
        "The servers[ of {provider}] cannot be reached[ ({words})]. Check that this computer is"
        " online, then try again.",
    ),
    "app-password-wanted": QT_TRANSLATE_NOOP(
        "Problem",
        "The provider[ {provider}] wants an app password here, not the one for its web pages. Make"
        " one[ at {url}].",
    ),
    "imap-to-switch-on": QT_TRANSLATE_NOOP(
        "Problem",
        "At the provider[ {provider}] IMAP must be switched on first[: {url}].",
    ),
}

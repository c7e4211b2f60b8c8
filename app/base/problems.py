"""What a problem says to a person: one English sentence or two for each code. Any thread.

A text names what happened and the way out. What stands in square brackets appears only when all
values named in it are known, so a code alone, as accounts keep it, makes a whole sentence too.
The texts are marked for Qt Linguist (context "Problem"); the window translates a text of ``TEXTS``
before ``sentence`` fills in the values.
"""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.base.article_words import ARTICLES
from app.base.channel_words import CHANNELS
from app.base.chat_words import CHAT
from app.base.customer_words import CUSTOMERS
from app.base.errors import Problem
from app.base.findings import FINDINGS
from app.base.marking import QT_TRANSLATE_NOOP
from app.base.message_words import READING, SENDING
from app.base.sign_in_words import SIGNING_IN
from app.base.template_words import TEMPLATES

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_LONGEST = 500
"""Characters of a value: some servers answer with a page."""
_FIELD = re.compile(r"\{(\w+)\}")
_OF_BYTES = ("too-large", "file-too-large")


def _size(count: str) -> str:
    """Bytes as files are told of elsewhere, by 1024; what is no number stays as it is."""
    if not count.isdecimal():
        return count
    number = int(count)
    return f"{number / (1 << 20):.1f} MB" if number >= 100 << 10 else f"{max(1, number >> 10)} kB"


def sentence(problem: Problem, translate: Callable[[str], str] = str) -> str:
    """The problem in words; ``translate`` gets the text with its ``{names}`` still in it.

    An unknown code is given back as it is.
    """
    text = TEXTS.get(problem.code)
    if text is None:
        return problem.code
    values = {name: " ".join(str(value).split("\n")) for name, value in problem.params.items()}
    values = {name: value.strip()[:_LONGEST] for name, value in values.items()}
    if "words" in values:  # the sentence ends after what the server said, which need not as well
        values["words"] = values["words"].rstrip(".")
    if problem.code in _OF_BYTES:
        values |= {name: _size(values[name]) for name in ("size", "limit") if name in values}

    def part(found: re.Match[str]) -> str:
        return found[1] if all(values.get(name) for name in _FIELD.findall(found[1])) else ""

    whole = _OPTIONAL.sub(part, translate(text))
    return _FIELD.sub(lambda found: values.get(found[1]) or "?", whole)


_WORKSPACE = {
    "workspace-busy": QT_TRANSLATE_NOOP(
        "Problem",
        "Another program is using the workspace[ in {path}]. Close it, or wait until it is done,"
        " and try again.",
    ),
    "workspace-newer": QT_TRANSLATE_NOOP(
        "Problem",
        "The workspace[ in {path}] was made by a newer Nightdesk. Update this program; nothing"
        " was changed.",
    ),
    "workspace-readonly": QT_TRANSLATE_NOOP(
        "Problem",
        "The workspace[ in {path}] cannot be written. Check the permissions of the folder, then"
        " start again.",
    ),
    "workspace-damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The workspace[ in {path}] is damaged. Nothing was changed; restore the newest backup with"
        " “nightdesk restore”.[ Details: “{detail}”.]",
    ),
    "workspace-exists": QT_TRANSLATE_NOOP(
        "Problem", "There is a workspace already[ in {path}]; it is used as it is."
    ),
    "no-workspace": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no workspace[ in {path}]. Make one with “nightdesk init”, or name another folder"
        " with --profile.",
    ),
    "network-folder": QT_TRANSLATE_NOOP(
        "Problem",
        "The workspace[ in {path}] lies in a network or synchronised folder, where it can be"
        " damaged. Move it to a folder of this computer.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk is full[, {path} cannot be written]. Make room; nothing that was stored is lost.",
    ),
    "old-sqlite": QT_TRANSLATE_NOOP(
        "Problem",
        "SQLite[ {version}] is older than 3.51.3 and can damage a workspace. Install the package"
        " pysqlite3, or set NIGHTDESK_OLD_SQLITE=1 to use it at your own risk.",
    ),
    "migration-failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The workspace could not be brought up to date. The old one is unchanged.[ Details:"
        " “{detail}”.]",
    ),
    "no-room-to-migrate": QT_TRANSLATE_NOOP(
        "Problem",
        "To bring the workspace up to date, [{mb} MB of ]free space[ in {path}] is needed. Make"
        " room and start again.",
    ),
    "blob-missing": QT_TRANSLATE_NOOP(
        "Problem",
        "A file of the workspace is missing[: {name}]. Restore a backup to get it back.",
    ),
    "backup-stopped": QT_TRANSLATE_NOOP(
        "Problem", "The backup was stopped. The earlier ones are as they were."
    ),
    "backup-failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The backup[ {path}] could not be made; the earlier ones are untouched.[ Details:"
        " “{detail}”.] Check the disk and try again.",
    ),
    "no-room-for-backup": QT_TRANSLATE_NOOP(
        "Problem",
        "A backup needs [{mb} MB of ]free space[ in {path}]. Make room and try again; the earlier"
        " ones are untouched.",
    ),
    "restore-bad": QT_TRANSLATE_NOOP(
        "Problem",
        "The file[ {path}] is no usable backup. Nothing was changed; choose another one.[ Details:"
        " “{detail}”.]",
    ),
    "not-responding": QT_TRANSLATE_NOOP(
        "Problem",
        "Nightdesk is running already[ with {path}] but does not respond. Close its window, or end"
        " it, and try again.",
    ),
    "desk-went-away": QT_TRANSLATE_NOOP(
        "Problem",
        "Nightdesk was closed before it answered. Look whether the change was made, and repeat it"
        " if not.",
    ),
    "no-such-request": QT_TRANSLATE_NOOP(
        "Problem",
        "The running Nightdesk does not know this request[, “{name}”]; it may be an older version."
        " Close it and try again.",
    ),
    "stopped-midway": QT_TRANSLATE_NOOP(
        "Problem", "It was stopped. Everything is as it was before."
    ),
    "internal": QT_TRANSLATE_NOOP(
        "Problem",
        "Something went wrong inside Nightdesk[ ({error})]. The log has the details; your work is"
        " stored.",
    ),
}

_SECRETS = {
    "no-keyring": QT_TRANSLATE_NOOP(
        "Problem",
        "There is nowhere safe to keep passwords. Start a keyring (GNOME Keyring, KWallet), or set"
        " NIGHTDESK_VAULT_KEY to a master password for a sealed file, or set NIGHTDESK_SECRETS=env"
        " and give each password in NIGHTDESK_SECRET_ and the account's name.",
    ),
    "keyring-locked": QT_TRANSLATE_NOOP(
        "Problem", "The keyring is locked. Unlock it and try again."
    ),
    "keyring-timeout": QT_TRANSLATE_NOOP(
        "Problem",
        "The keyring did not answer[ within {seconds} seconds]. Look for its question on the"
        " screen, then try again.",
    ),
    "keyring-failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The keyring could not do its work[ ({detail})]. Restart it and try again; meanwhile"
        " passwords can come from the environment (NIGHTDESK_SECRETS=env).",
    ),
    "no-secret": QT_TRANSLATE_NOOP(
        "Problem",
        "No password is stored[ for {name}]. Give it again with “nightdesk account set”.",
    ),
    "no-secret-variable": QT_TRANSLATE_NOOP(
        "Problem",
        "The password[ of {name}] is expected in the environment. Set it there[ as {variable}] and"
        " start again.",
    ),
    "secrets-read-only": QT_TRANSLATE_NOOP(
        "Problem",
        "With NIGHTDESK_SECRETS=env no password is stored here. Put it into the environment[ as"
        " {variable}].",
    ),
    "secret-damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The password stored[ for {name}] is incomplete. Give it again with “nightdesk account"
        " set”.",
    ),
    "secret-needed": QT_TRANSLATE_NOOP(
        "Problem",
        "A secret[ for {field}] is needed. Type it when asked[, or pipe it in with {option}].",
    ),
    "no-secret-on-stdin": QT_TRANSLATE_NOOP(
        "Problem", "Nothing came on the standard input[ for {field}]. Pipe the secret in."
    ),
    "wrong-vault-key": QT_TRANSLATE_NOOP(
        "Problem",
        "The master password does not open the vault[ {path}]. Try again, or correct"
        " NIGHTDESK_VAULT_KEY.",
    ),
    "vault-damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The vault[ {path}] cannot be read[ ({words})]. Put a copy of it back, or remove it and"
        " give the passwords again.",
    ),
    "vault-unwritable": QT_TRANSLATE_NOOP(
        "Problem",
        "The vault[ {path}] cannot be written[ ({words})]. Check the disk and the permissions; the"
        " old vault is unchanged.",
    ),
}

_SERVERS = {
    "wrong-password": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] did not accept the user name or password[ of {account}].[ It said:"
        " “{words}”.] Check both and give the password again; some providers want an app password.",
    ),
    "unusable-password": QT_TRANSLATE_NOOP(
        "Problem",
        "The password holds characters that the server[ {server}] cannot take. Choose another one"
        " there, or an app password.",
    ),
    "sign-in-required": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] takes mail only after signing in.[ It said: “{words}”.] Give a user"
        " name and a password for sending.",
    ),
    "no-sign-in-method": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] offers no way to sign in that Nightdesk knows. Ask the provider for"
        " an app password or another server.",
    ),
    "signed-in-by-server": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] signed us in by itself, before the connection was secured; this is"
        " refused. Use TLS from the start (--imap-security tls).",
    ),
    "bad-certificate": QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate of the server[ {server}] is not trusted[ ({words})]. No password was"
        " sent. Check the server's name, or name its authority's file with --ca.",
    ),
    "bad-ca-file": QT_TRANSLATE_NOOP(
        "Problem",
        "The file of certificates[ {file}] cannot be used[ ({words})]. Give a PEM file that can be"
        " read.",
    ),
    "no-starttls": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] does not secure the connection (STARTTLS).[ It said: “{words}”.] No"
        " password was sent; use TLS from the start, or check the port.",
    ),
    "no-tls": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] does not speak TLS on this port[ ({words})]. Check the port, or"
        " choose STARTTLS.",
    ),
    "plain-not-loopback": QT_TRANSLATE_NOOP(
        "Problem",
        "An unsecured connection is allowed to this computer only[, not to {server}]. Choose TLS"
        " or STARTTLS.",
    ),
    "server-away": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] cannot be reached[ ({words})]. Nightdesk tries again by itself; if"
        " it stays so, check the network and the server's name.",
    ),
    "server-busy": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] is busy.[ It said: “{words}”.] Nightdesk tries again by itself.",
    ),
    "server-later": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] asks to come back later.[ It said: “{words}”.] Nightdesk tries again"
        " by itself.",
    ),
    "server-refused": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] refused what was asked of it.[ It said: “{words}”.] Nightdesk tries"
        " again by itself; if it stays so, check the folders in the account's settings.",
    ),
    "server-confused": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] gave an answer that makes no sense[ ({words})]. Nightdesk tries"
        " again by itself.",
    ),
    "server-lacks": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] cannot send this message[ (it lacks {extension})]. Write the address"
        " without special characters, or use another account.",
    ),
    "no-uidvalidity": QT_TRANSLATE_NOOP(
        "Problem",
        "The server[ {server}] gives its messages[ in {folder}] no lasting numbers (UIDVALIDITY),"
        " so nothing can be fetched safely. Choose another folder or server.",
    ),
    "folder-changed": QT_TRANSLATE_NOOP(
        "Problem",
        "The folder[ {folder}] was replaced on the server while it was read. It is read again by"
        " itself; nothing is stored twice.",
    ),
    "folder-shrank": QT_TRANSLATE_NOOP(
        "Problem",
        "Many messages vanished from the folder[ {folder}] at once[: {gone} of {known}]. All of"
        " them are kept here. If that was meant, say so with “nightdesk account"
        " accept-loss[ {account}]”; else look into the mailbox with another program. After a day"
        " they are marked as gone.",
    ),
    "check-failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The account[ {account}] does not work yet[: {step}].[ “{words}”.] Correct its settings and"
        " check again.",
    ),
    "erase-stopped": QT_TRANSLATE_NOOP("Problem", "Stopped. Nothing of the customer was erased."),
    "sync-stopped": QT_TRANSLATE_NOOP(
        "Problem", "Looking for mail was stopped. What has arrived is stored."
    ),
}

_ACCOUNTS = {
    "no-such-account": QT_TRANSLATE_NOOP(
        "Problem",
        "This account does not exist[: “{name}”]. “nightdesk account list” shows those there are.",
    ),
    "no-such-channel": QT_TRANSLATE_NOOP(
        "Problem", "This kind of account does not exist[: “{kind}”]."
    ),
    "no-such-setting": QT_TRANSLATE_NOOP(
        "Problem", "An account[ of kind {kind}] has no such setting[: “{field}”]."
    ),
    "missing-setting": QT_TRANSLATE_NOOP(
        "Problem", "A setting of the account is missing[: “{field}”]. Fill it in."
    ),
    "bad-choice": QT_TRANSLATE_NOOP(
        "Problem",
        "This value cannot be used[: “{value}” for {field}]. Choose one of those offered.",
    ),
    "bad-server": QT_TRANSLATE_NOOP(
        "Problem",
        "The server's name and port cannot be used[: “{value}”]. Write them like"
        " mail.example.com:993.",
    ),
    "name-taken": QT_TRANSLATE_NOOP(
        "Problem", "This name is taken[: “{name}”]. Choose another one."
    ),
    "no-such-search": QT_TRANSLATE_NOOP("Problem", "There is no such saved search."),
    "search-without-name": QT_TRANSLATE_NOOP(
        "Problem", "A saved search needs a name and something to look for."
    ),
    "no-such-agent": QT_TRANSLATE_NOOP(
        "Problem", "This agent does not exist[: “{name}”]. Check the name."
    ),
    "agent-exists": QT_TRANSLATE_NOOP(
        "Problem", "This agent exists already[: “{name}”]. Choose another name."
    ),
    "demo-only-pretends": QT_TRANSLATE_NOOP(
        "Problem",
        "This is the demo: nothing leaves it, so no mailbox can be connected here. Connect it in a"
        " workspace of your own.",
    ),
    "unknown-setting": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no such setting[: “{key}”]. “nightdesk setting list” shows all of them.",
    ),
    "bad-setting": QT_TRANSLATE_NOOP(
        "Problem", "The setting[ {key}] cannot have this value[: “{value}”].[ It can be: {may}.]"
    ),
    "workspace-without-name": QT_TRANSLATE_NOOP("Problem", "The business needs a name. Give one."),
    "agent-without-name": QT_TRANSLATE_NOOP("Problem", "An agent needs a name. Give one."),
    "archive-cannot-send": QT_TRANSLATE_NOOP(
        "Problem", "The archive sends nothing. Reply from an account that does."
    ),
    "cannot-send-here": QT_TRANSLATE_NOOP(
        "Problem", "The account[ “{name}”] sends nothing. Choose another one."
    ),
}

TEXTS: Mapping[str, str] = MappingProxyType(
    {
        **_WORKSPACE,
        **_SECRETS,
        **_SERVERS,
        **_ACCOUNTS,
        **SENDING,
        **READING,
        **FINDINGS,
        **CUSTOMERS,
        **SIGNING_IN,
        **TEMPLATES,
        **CHANNELS,
        **CHAT,
        **ARTICLES,
        "outcome-unknown": SENDING["unknown-outcome"],
        "sender-refused": SENDING["refused-message"],
        "recipients-refused": SENDING["refused-message"],
        "content-refused": SENDING["refused-message"],
    }
)
"""English text by code, with ``{names}`` of values and optional parts in square brackets."""

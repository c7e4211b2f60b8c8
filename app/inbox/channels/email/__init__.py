"""Email: IMAP in, SMTP out.

================  ==============================================================
module            role
================  ==============================================================
``channel``       the channel itself, on the loop thread
``settings``      the account's settings, read and checked; TLS contexts; timeouts
``providers``     what is known of mail providers by address and host
``manner``        how a provider behaves: whether it files sent mail by itself
``certificates``  certificates that a person trusted by fingerprint
``tokens``        OAuth tokens, renewed ahead; ``oauth`` and ``https`` below it
``line``          one IMAP connection and the thread it lives on
``imap``          an IMAP session: connect, sign in, run commands (blocking)
``receiving``     a look at all folders, the newest messages first (asyncio)
``folder``        a look into one folder and the states it can be in (blocking)
``folder_names``  which folders are read, by flag or by name in the languages
``cursor``        the UIDs of a folder that are stored, as text
``reading``       messages fetched in bounded chunks (blocking)
``ahead``         questions sent before the last one is answered (blocking)
``fetch_rows``    FETCH responses of the usual shape, read quickly
``deflate``       COMPRESS=DEFLATE, where the line is slow (blocking)
``watch``         IDLE on INBOX, and noticing that it died
``acting``        seen and answered, told to the server (blocking)
``moving``        into the archive, into junk and back (blocking)
``auditing``      what the server holds of the last days (blocking)
``filing``        the copy in the Sent folder, and looking for it (blocking)
``likeness``      a message of ours known again under another id
``smtp``          one message to one server, step by step (asyncio)
``smtp_text``     replies, envelope addresses and the message as SMTP writes them
``faults``        what went wrong on the wire, as the error tree of channels
================  ==============================================================
"""

from app.inbox.channels.email.channel import Email

__all__ = ["Email"]

"""Email: IMAP in, SMTP out.

=============  =================================================================
module         role
=============  =================================================================
``channel``    the channel itself, on the loop thread
``settings``   the account's settings, read and checked; TLS contexts; timeouts
``line``       one IMAP connection and the thread it lives on
``imap``       an IMAP session: connect, sign in, run commands (blocking)
``reading``    what is new in a folder, fetched in bounded chunks (blocking)
``cursor``     the UIDs of a folder that are stored, as text
``filing``     the copy in the Sent folder, and looking for it (blocking)
``smtp``       one message to one server, step by step (asyncio)
``smtp_text``  replies, envelope addresses and the message as SMTP writes them
``faults``     what went wrong on the wire, as the error tree of channels
=============  =================================================================
"""

from app.inbox.channels.email.channel import Email

__all__ = ["Email"]

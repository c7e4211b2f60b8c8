"""Real servers on loopback for the tests, and scripted ones for what no server does on request.

===================  ===========================================  ================================
module               what it offers                               fixture in ``tests/conftest.py``
===================  ===========================================  ================================
``dovecot``          Dovecot: IMAP plain, STARTTLS, TLS; LMTP;    ``dovecot`` (session),
                     seed, deliver, read back, kick, change       ``mailbox``: an unused login
                     UIDVALIDITY or password, stop, restart
``exim``             Exim: SMTP, submission (STARTTLS), SMTPS;    ``exim`` (session, emptied for
                     refusals by address; what it delivered       each test)
``cyrus``            Cyrus IMAP, unpacked beside Dovecot          (made by the nightly test)
``smtp_script``,     an SMTP server that fails at the step a test ``smtp_script`` (one for each
``smtp_faults``      names, and records what it really took       test)
``imap_box``,        a mailbox in memory as Gmail, Outlook or a    (made by the test)
``imap_talk``        plain server keep it, behind IMAP
``filing_smtp``      an SMTP server that keeps sent mail itself    (made by the test)
``proxy``            a TCP proxy: black hole, reset, refused,     ``proxy(port, shape)``
                     slow, cut after n bytes
``power``            a disk whose power can be cut under SQLite   (used as a context manager)
``keyring_session``  a D-Bus session with a keyring unlocked,     ``keyring_session(state)``
                     locked or absent, or without D-Bus
``synapse``          Synapse: a Matrix homeserver; people,         ``synapse`` (session)
                     rooms, what they say
``mastodon``         mastodon-mock: posts, pictures, a stream,    (used as a context manager)
                     its own faults
``python_peer``      servers and clients from PyPI, in a venv     ``run(package, module)``
                     of their own
``certs``            a CA and its leaves: good, expired, wrong    ``certificates`` (session)
                     host, self-signed
``corpus``           real mails from outside the repository       ``corpus`` (session)
``oauth_server``     an authorization server: PKCE, rotation,     (used as a context manager)
                     and what can go wrong with a token
``mails``            made-up mails: parts, files, replies with    (plain functions)
                     quotes in five languages and three styles
``maildir``          Maildir and mbox written for an import       (plain functions)
``accounts``         the logins that Dovecot, Exim and the        (constants)
                     scripted server know
``process``          start, await and stop a server process as    (used by the peers)
                     an unprivileged user
===================  ===========================================  ================================

Everything listens on 127.0.0.1 only. A peer of a test's own (another certificate, another size) is
made by its class: ``Dovecot("expired")`` takes 30 ms; ``close`` it.

A test that is a coroutine shares its thread with the client: call what waits
(``smtp_script.wait_ended``, ``exim.delivered(1)``) through ``asyncio.to_thread`` when the client
still has something to do, such as closing its socket.
"""

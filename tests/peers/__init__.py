"""Real servers on loopback for the tests, and scripted ones for what no server does on request.

======================  ====================================================================
module                  what it offers
======================  ====================================================================
``process``             start, await and stop a server process as an unprivileged user
``certs``               a CA and its leaves: good, expired, wrong host, self-signed
``dovecot``             Dovecot: IMAP (plain, STARTTLS, TLS), LMTP; seeding and reading back
``exim``                Exim: SMTP, submission (STARTTLS), SMTPS; what it delivered
``smtp_script``         an SMTP server that fails at the step a test names
``proxy``               a TCP proxy: black hole, reset, slow, cut
``keyring_session``     a command inside its own D-Bus session with a keyring, or without
``corpus``              real mails from outside the repository, and a builder of made-up ones
======================  ====================================================================

``tests/conftest.py`` has one fixture per peer. Everything listens on 127.0.0.1 only.
"""

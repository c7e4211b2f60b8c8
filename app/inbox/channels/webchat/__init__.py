"""Website chat: visitors of a site as anonymous guests of an XMPP server."""

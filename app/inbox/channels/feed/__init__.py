"""Messages of a service of one's own (``resources/feed.schema.json``), over HTTP or in a folder."""

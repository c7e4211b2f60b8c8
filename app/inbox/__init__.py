"""Messages in and out: parsing, threading, ingest, outbox, queue and the channels."""

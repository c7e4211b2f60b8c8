"""Twilio: texts, WhatsApp and telephone calls of a rented number. Received by listing.

Nothing here needs an address that the internet can reach: Twilio keeps what came in, and its lists
are read again and again (https://www.twilio.com/docs/messaging/api/message-resource).
"""

"""What machines say about our mail: bounces, receipts, automatic answers."""

"""The queue's acts: choosing several, choosers, views, filters, and what they do. Loop thread."""

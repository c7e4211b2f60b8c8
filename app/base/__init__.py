"""The ground floor: errors, ids, clock, paths, log. Imports nothing of ours above it."""

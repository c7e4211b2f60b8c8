"""Metrics, surveys, exports."""

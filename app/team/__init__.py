"""Agents, rota, coverage, handover, promises, presence, business hours."""

"""Canned replies, variables, macros, playbooks."""

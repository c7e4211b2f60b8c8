"""Checklists for kinds of cases: beside a conversation, and the page they are written on."""

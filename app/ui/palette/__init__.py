"""The palette: every action, view, customer and conversation by name, under Ctrl+K."""

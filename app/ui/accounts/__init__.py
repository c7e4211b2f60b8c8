"""The accounts in the window: their page, and connecting one."""

"""How it looks: tokens, themes, fonts, icons, badges, and how text is drawn."""

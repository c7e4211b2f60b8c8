"""Articles, search, suggestions, import, help-centre export."""

"""The settings: a page of sections, a column of rows each."""

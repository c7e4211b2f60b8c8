"""The workspace database: schema, commands, projection, search, blobs, backup."""

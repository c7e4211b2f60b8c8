"""Alembic's way in: each revision in one BEGIN IMMEDIATE on the engine that ``migrate`` gives."""

from alembic import context

with context.config.attributes["engine"].connect() as connection:
    context.configure(connection=connection, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()

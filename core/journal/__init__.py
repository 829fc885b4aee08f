"""The append-only record of everything done: audit and outbox in one."""

"""How the journal's tables came to be: one file a step, run in order by `gateway.journal.migrate`."""

"""An insurer: duty guarantees and export cover underwritten by a script, priced, issued, filed, claimed."""

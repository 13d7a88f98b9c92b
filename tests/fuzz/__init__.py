"""Input that nobody thought of: made from what there is, for the reader, the codec, the checks and the adapters."""

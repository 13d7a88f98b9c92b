"""Whether a document is let in: gates, of which the first no ends the run, then checks, which all run and add up."""

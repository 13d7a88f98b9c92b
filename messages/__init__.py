"""What is said and what may follow: records, codes, findings, processes. Pure; imports nothing of ours."""

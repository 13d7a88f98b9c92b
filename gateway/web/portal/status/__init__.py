"""Where a case stands, for whoever holds a sheet of paper with its code (二维码跟踪)."""

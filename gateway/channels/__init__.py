"""Every transport but the web's own, in and out."""

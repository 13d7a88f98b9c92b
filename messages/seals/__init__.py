"""What makes documents and records provable: signatures within XML, leaves, trees, batches. Keys are passed in."""

"""What a message says, for people: its fields by their names, its codes by their meanings; on a page or on paper.

record + fields -> lines -> page, or PDF with a QR code that leads to the status page
"""

"""Evidence bundles: a ZIP of everything the gateway kept and stated of a document, made the same way each time.

Pure: what was gathered comes in, bytes go out. `writing` makes one, `holding` verifies one with our own parts, and
`verify` is the program that lies in every bundle and needs none of them.
"""

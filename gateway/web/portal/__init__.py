"""The portal: pages for people, made on the server; they ask the same parts by the same rules as programs do."""

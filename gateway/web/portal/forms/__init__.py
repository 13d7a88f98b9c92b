"""Forms that the schemas write: what a message wants becomes inputs, what was typed becomes its record in JSON.

    schema + record -> fields -> page -> what was typed -> record -> intake -> findings -> the same page

An input is called by the JSON pointer (RFC 6901) of what it holds, "/containers/0/container_no"; a finding says where
by the same pointer, so the two meet without a table.
"""

"""What `swg doctor` looks at: one file a concern; each check says what it found, and how to mend what is not right.

A check reads; what it has to write to find out (a file, to see whether the disk keeps it) it takes away again. Where
nothing has been set up yet, it says so and is content.
"""

# A dedent to a level that no line had.
if 1:
        x = 1
    y = 2

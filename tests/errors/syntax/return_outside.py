# return at module level.
if 1:
    return 2

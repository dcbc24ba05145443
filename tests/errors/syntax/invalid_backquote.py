# A backquote that is not closed.
x = `1 + 2

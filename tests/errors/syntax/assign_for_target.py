# The target of a for loop.
x = 1
for f() in x:
    pass

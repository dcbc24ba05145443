# A literal as the target of a for loop.
x = 1
for 1 in x:
    pass

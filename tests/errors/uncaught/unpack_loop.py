# Unpacking in the header of a loop.
for a, b in [(1, 2), (3, 4), (5, 6, 7)]:
    print a, b

# A statement continued by backslashes.
a = 1
b = 0
c = a + \
    a / \
    b

# Deletion of literal.
x = 1
del 1

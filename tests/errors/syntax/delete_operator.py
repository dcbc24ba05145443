# Deletion of operator.
x = 1
del x + 1

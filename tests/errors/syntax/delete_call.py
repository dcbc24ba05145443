# Deletion of call.
x = 1
del f(x)

# Deletion of empty tuple.
x = 1
del ()

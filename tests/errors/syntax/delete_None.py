# Deletion of None.
x = 1
del None

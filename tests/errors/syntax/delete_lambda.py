# Deletion of lambda.
x = 1
del lambda: x

# Deletion of comprehension.
x = 1
del [y for y in x]

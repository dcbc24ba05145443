# The target of a comprehension.
x = 1
[1 for 2 in x]

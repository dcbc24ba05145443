# Augmented assignment to a list.
x = 1
[x] += 1

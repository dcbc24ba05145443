# Augmented assignment to None.
x = 1
None += x

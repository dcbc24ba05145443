# Augmented assignment to a tuple.
x = 1
(x, x) += 1

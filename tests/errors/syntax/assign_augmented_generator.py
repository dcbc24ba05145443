# Augmented assignment to a generator expression.
x = 1
(y for y in x) += 1

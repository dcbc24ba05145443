# Augmented assignment to a conditional expression.
x = 1
(x if x else x) += 1

# Augmented assignment to a call.
x = 1
f() += 1

# Underscores in numbers are Python 3.
x = 1_000

# A set display with a pair.
d = {1, 2: 3}

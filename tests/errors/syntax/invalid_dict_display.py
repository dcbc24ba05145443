# A dict display without a value.
d = {1: 2, 3}

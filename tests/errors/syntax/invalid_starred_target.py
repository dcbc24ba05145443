# A starred target is Python 3.
first, *rest = [1, 2, 3]

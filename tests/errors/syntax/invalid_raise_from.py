# raise ... from is Python 3.
try:
    pass
except ValueError as e:
    raise KeyError from e

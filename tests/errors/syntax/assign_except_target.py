# The target of an except clause.
x = 1
try:
    pass
except ValueError, f():
    pass

# The target of a with statement.
x = 1
with x as f():
    pass

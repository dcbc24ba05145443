# A docstring that the file ends.
def f():
    """A docstring
    that goes on.

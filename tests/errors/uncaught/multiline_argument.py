# An argument that fails on a line of its own.


def f(*args):
    return args


f(1,
  2,
  undefined,
  3)

# Default values over several lines.


def f(a=1,
      b=2,
      c=1 / 0,
      d=4):
    pass

# The class called by raise fails itself.


class Picky(Exception):
    def __init__(self, a, b):
        self.a = a


try:
    raise Picky
except TypeError, error:
    print error
try:
    raise Picky, 1
except TypeError, error:
    print error
try:
    raise Picky, (1, 2)
except Picky, error:
    print error.a
raise Picky, (1, 2, 3)

# A decorator that fails: CPython names the line of the decorator.


def good(f):
    return f


def bad(f):
    raise TypeError('cannot decorate ' + f.__name__)


@good
@bad
@good
def target():
    pass

# assert statements.


class Text(object):
    def __str__(self):
        return 'text of the object'


def attempt(f):
    try:
        f()
    except AssertionError, error:
        print len(error.args), '|', error


def plain():
    assert 0


def message():
    assert [], 'a message'


def number():
    assert '', 3


def tuple_message():
    assert None, (1, 2)


def object_message():
    assert 1 > 2, Text()


def empty_tuple():
    assert 0, ()


def not_evaluated():
    assert 1, undefined
    print 'fine'


def replaced():
    global AssertionError
    real = AssertionError
    AssertionError = ValueError
    try:
        assert 0, 'with another class'
    except ValueError, error:
        print 'replaced', error
    finally:
        AssertionError = real


for f in plain, message, number, object_message, not_evaluated, replaced:
    attempt(f)
try:
    tuple_message()
except AssertionError, error:
    print len(error.args)
try:
    empty_tuple()
except AssertionError, error:
    print len(error.args)
assert not 'empty', 'uncaught %s' % 'message'

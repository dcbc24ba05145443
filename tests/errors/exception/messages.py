# How an uncaught exception's arguments are shown: one program can't show many, so the hook is called by hand.
import sys


def show(error):
    sys.excepthook(type(error), error, None)


class Custom(Exception):
    pass


class WithStr(Exception):
    def __str__(self):
        return 'from __str__'


class WithRepr(Exception):
    def __repr__(self):
        return 'from __repr__'


class WithUnicode(Exception):
    def __unicode__(self):
        return u'from __unicode__'


class Failing(Exception):
    def __str__(self):
        raise ValueError('no text')


class NotAString(Exception):
    def __str__(self):
        return 3


class Outer(object):
    class Nested(Exception):
        pass


for error in [
        ValueError(), ValueError(''), ValueError('text'), ValueError('two', 'parts'), ValueError(None),
        ValueError(3), ValueError(()), ValueError((1,)), ValueError(u'unicode'), ValueError(u'gr\xfcn'),
        ValueError('bytes \xff'), ValueError('two\nlines'), KeyError(), KeyError('key'), KeyError('a', 'b'),
        KeyError(u'key'), KeyError(''), KeyError((1, 2)), IOError(2, 'text'), IOError(2, 'text', 'file'),
        IOError('text'), OSError(1, 2, 3), EnvironmentError(1, 2, 3, 4), Custom(), Custom('text'),
        Custom('a', 1), WithStr('x'), WithRepr('x'), WithRepr('x', 'y'), WithUnicode('x'), Failing('x'),
        NotAString('x'), Outer.Nested('x'), StopIteration(), SystemExit(3), UnicodeDecodeError('a', 'b', 0, 1, 'c'),
        UnicodeEncodeError('a', u'b\u1234', 0, 1, 'c'), UnicodeTranslateError(u'b\u1234', 1, 2, 'c'),
        AssertionError('x'), MemoryError(), Warning('w'), BaseException('base')]:
    show(error)

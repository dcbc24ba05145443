# Subclasses of SyntaxError, built-in and own.
import sys


class Grammar(SyntaxError):
    pass


for kind in IndentationError, TabError, Grammar:
    error = kind('message', ('file', 1, 2, 'text'))
    sys.excepthook(kind, error, None)
raise Grammar('last', ('here', 2, 1, 'abc'))

# Exception instances: args, message, str, repr, unicode, indexing, pickling-free attributes, __dict__.
class E(Exception): pass
for e in (E(), E('one'), E('a', 'b'), E(5), E(None), E(''), E((1, 2)), E([1]), E(u'uni')):
    print repr(e), '|', str(e), '|', e.args, '|', repr(e.message), '|', len(e.args)
e = E('x', 'y')
print e[0], e[1], e[:1], unicode(E('u')), e.__class__.__name__
a, b = e
print a, b
e.args = [1, 2, 3]
print e.args, str(e)
e.extra = 'attribute'
print e.__dict__, e.extra
e.message = 'set'
print e.message
try: e.args = 5
except TypeError as x: print x
try: E(key=1)
except TypeError as x: print x
class Init(Exception):
    def __init__(self, a, b): self.a, self.b = a, b
i = Init(1, 2)
print i.args, str(i), repr(i)
class Super(Exception):
    def __init__(self, code): Exception.__init__(self, 'code %s' % code); self.code = code
s = Super(7)
print s.args, str(s), repr(s), s.code
class Str(Exception):
    def __str__(self): return 'custom str'
print str(Str('x')), repr(Str('x')), '%s' % Str(), unicode(Str())
print KeyError('k'), str(KeyError('k')), str(KeyError()), str(KeyError(1, 2)), repr(KeyError('k'))
print str(IOError(2, 'No such file', 'f.txt')), repr(IOError(2, 'msg')), IOError(2, 'm').errno, IOError(2, 'm', 'f').filename, IOError(1, 2, 3).args
print str(SyntaxError('bad')), str(SyntaxError('bad', ('f.py', 3, 1, 'text'))), SyntaxError('m', ('f', 1, 2, 't')).lineno
print str(SystemExit(3)), SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, repr(StopIteration('v'))
u = UnicodeDecodeError('ascii', '\xff', 0, 1, 'reason')
print u, u.encoding, u.start, u.end, u.reason, repr(u.object)
print UnicodeEncodeError('ascii', u'\xe9bc', 0, 2, 'why'), UnicodeTranslateError(u'ab', 0, 1, 'r')
print Exception.__mro__, BaseException.__bases__, issubclass(KeyboardInterrupt, Exception), issubclass(UnicodeError, ValueError)
print isinstance(E(), BaseException), E.__bases__, hash(E('q')) != 0, E('a') == E('a'), E.__module__, ValueError.__module__
print IndexError.__name__, type(ValueError()), ValueError, E

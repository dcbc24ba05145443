# print uses str() of each item: __str__, __repr__ fallbacks, exceptions, unicode results.
class S(object):
    def __str__(self):
        return 'str of S'

class R(object):
    def __repr__(self):
        return 'repr of R'

class OldS:
    def __str__(self):
        return 'str of OldS'

class OldR:
    def __repr__(self):
        return 'repr of OldR'

print S(), R(), OldS(), OldR()
print [S].__len__(), [R(), OldR()], (R(),), {1: R()}

class Uni(object):
    def __str__(self):
        return u'ascii unicode'

print Uni()

class Bad(object):
    def __str__(self):
        return 42

try:
    print Bad()
except TypeError as e:
    print 'TypeError:', e

class BadR(object):
    def __repr__(self):
        return None

try:
    print BadR()
except TypeError as e:
    print 'TypeError:', e

class StrSub(str):
    def __str__(self):
        return 'overridden'

print StrSub('original'), [StrSub('original')]
print 1.0, 1e100, 0.1, 1e16, 123456789012.5, -0.0, 1e-5
print 10L, [10L], 2 ** 70, True, None, Ellipsis, NotImplemented
print ValueError('msg'), KeyError('k'), [KeyError('k')], ValueError(), ValueError(1, 2)

# __class__ may be assigned where both classes add the same to the same base; a mro() that fails takes a new __bases__ back.


class H(object):
    __slots__ = ['a', 'b']


class I(object):
    __slots__ = ['b', 'a']


class L(H):
    __slots__ = ['e']


class M(I):
    __slots__ = ['e']


class M2(H):
    __slots__ = ['e']


class V(ValueError):
    pass


class W(Exception):
    pass


for c in H, I, L, M, M2, V, W:
    for d in H, I, L, M, M2, V, W:
        x = c()
        try:
            x.__class__ = d
        except TypeError as e:
            print c.__name__, d.__name__, e
        else:
            print c.__name__, d.__name__, 'ok'


class WorkOnce(type):
    def __new__(self, name, bases, ns):
        self.flag = 0
        return super(WorkOnce, self).__new__(WorkOnce, name, bases, ns)

    def mro(self):
        if self.flag > 0:
            raise RuntimeError('bozo')
        self.flag += 1
        return type.mro(self)


class C(object):
    pass


class C2(object):
    pass


class D(C):
    pass


class E(D):
    pass


class F(D):
    __metaclass__ = WorkOnce


before = D.__mro__, E.__mro__, F.__mro__
try:
    D.__bases__ = (C2,)
except RuntimeError as e:
    print e
print before == (D.__mro__, E.__mro__, F.__mro__), D.__bases__


class Base(object):
    pass


class Error(Base, Exception):
    pass


e = Error()
e.__dict__ = {'a': 1}
print e.a
try:
    del e.__dict__
except TypeError as x:
    print x


class Renamed(object):
    pass


Renamed.__repr__ = Renamed.__str__
for f in str, repr:
    try:
        print f(Renamed())
    except RuntimeError as x:
        print x
for metaclass in type, type(H()).__class__:
    A = metaclass('A', (object,), {'__coerce__': lambda self, other: NotImplemented})
    try:
        print coerce(A(), A())
    except TypeError as x:
        print x

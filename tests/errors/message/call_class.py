# Calls of classes: object's constructor, __init__ and __new__ with wrong arguments.


class Empty(object):
    pass


class OldEmpty:
    pass


class Init(object):
    def __init__(self, a):
        self.a = a


class OldInit:
    def __init__(self, a):
        self.a = a


class New(object):
    def __new__(cls, a):
        return object.__new__(cls)


class Both(object):
    def __new__(cls, *args):
        return object.__new__(cls)

    def __init__(self, a, b):
        pass


class PassesOn(object):
    def __new__(cls, *args):
        return object.__new__(cls, *args)

    def __init__(self, *args):
        object.__init__(self, *args)


class Returns(object):
    def __init__(self):
        return 3


class OldReturns:
    def __init__(self):
        return 3


def attempt(f, *args, **kwargs):
    try:
        print type(f(*args, **kwargs)).__name__
    except TypeError, error:
        print error


for cls in Empty, OldEmpty, Init, OldInit, New, Both, PassesOn, Returns, OldReturns:
    print cls.__name__
    attempt(cls)
    attempt(cls, 1)
    attempt(cls, 1, 2)
    attempt(cls, a=1)
    attempt(cls, z=1)
attempt(object, 1)
attempt(object.__new__)
attempt(object.__new__, 3)
attempt(object.__new__, int)
attempt(int.__new__, object)
attempt(int.__new__, str)
attempt(object.__init__)
attempt(type)
attempt(type, 1, 2)
attempt(type, 'name', (), {}, 4)
attempt(type, 1, (), {})
attempt(type, 'name', [], {})
attempt(type, 'name', (), [])
attempt(type, 'name', (3,), {})

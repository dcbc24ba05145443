# Decorators on classes, old and new style, stacked, returning something else.
def register(cls):
    seen.append(cls.__name__)
    return cls

def add(**attrs):
    print 'evaluating', sorted(attrs)
    def deco(cls):
        for k, v in attrs.items():
            setattr(cls, k, v)
        return cls
    return deco
seen = []

@register
@add(x=1, y=2)
class A(object):
    print 'body of A'
    z = 3
print seen, A.x, A.y, A.z

@register
class Old:
    pass
print seen, type(Old)

def singleton(cls):
    return cls()

@singleton
class config(object):
    level = 3
    def __call__(self):
        return 'called %d' % self.level
print config.level, config()

def subclass(cls):
    class Wrapped(cls):
        def hello(self):
            return 'wrapped ' + super(Wrapped, self).hello()
    Wrapped.__name__ = cls.__name__
    return Wrapped

@subclass
@subclass
class Hi(object):
    def hello(self):
        return 'hello'
print Hi().hello(), Hi.__name__, [c.__name__ for c in Hi.__mro__]

class Holder(object):
    @register
    class Inner(object):
        pass
print Holder.Inner, seen

@len
class HasLen:
    class __metaclass__(type):
        def __len__(cls):
            return 77
print HasLen

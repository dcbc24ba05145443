# Decorators, which the first Grumpy lacked: plain, with arguments, stacked, on methods and classes.
registry = []
def register(f):
    registry.append(f.__name__)
    return f
def repeat(n):
    def deco(f):
        def wrapper(*args, **kwargs):
            return [f(*args, **kwargs) for _ in range(n)]
        return wrapper
    return deco
def bold(f): return lambda *a: '<b>%s</b>' % f(*a)
def italic(f): return lambda *a: '<i>%s</i>' % f(*a)

@register
def plain(): return 'plain'

@bold
@italic
def text(s): return s

@repeat(2)
def hello(name, greeting='hello'): return '%s %s' % (greeting, name)

@register
class Registered(object):
    @repeat(3)
    def method(self): return type(self).__name__
    @staticmethod
    @bold
    def static(x): return x
    @classmethod
    def cls(cls): return cls.__name__
    @property
    def prop(self): return 'property'

print plain(), text('x'), hello('bob'), hello('al', greeting='hi')
print Registered().method(), Registered.static(1), Registered.cls(), Registered().prop
print registry

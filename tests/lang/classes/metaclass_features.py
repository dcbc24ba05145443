# Metaclasses in use: registries, attribute lookup, operators on classes, properties, singletons, __prepare__-less order.
class Registry(type):
    classes = []
    def __init__(cls, name, bases, d):
        if name != 'Plugin': Registry.classes.append(name)
        type.__init__(cls, name, bases, d)
    def __len__(cls): return len(cls.__name__)
    def __getitem__(cls, k): return '%s[%s]' % (cls.__name__, k)
    def __iter__(cls): return iter(cls.__name__)
    def __contains__(cls, c): return c in cls.__name__
    def __add__(cls, o): return cls.__name__ + o.__name__
    def __getattr__(cls, n): return 'meta getattr ' + n
    def __str__(cls): return 'class ' + cls.__name__
    def __cmp__(cls, o): return cmp(cls.__name__, o.__name__)
    def __hash__(cls): return 5
    def __nonzero__(cls): return False
    @property
    def shout(cls): return cls.__name__.upper()
    @shout.setter
    def shout(cls, v): print 'setting', v
class Plugin(object):
    __metaclass__ = Registry
class Zed(Plugin): pass
class Abc(Plugin): pass
print Registry.classes, len(Abc), Abc['k'], list(Zed), 'A' in Abc, Abc + Zed, Abc.unknown, str(Zed), sorted([Zed, Abc]) == [Abc, Zed]
print bool(Abc), Abc.shout, Abc == Abc, {Abc: 1}[Abc]
Abc.shout = 'x'
for f in (lambda: Abc().unknown, lambda: len(Abc()), lambda: Abc().shout):
    try: f()
    except (AttributeError, TypeError) as e: print e
class Singleton(type):
    def __call__(cls, *a):
        if '_inst' not in cls.__dict__: cls._inst = type.__call__(cls, *a)
        return cls._inst
class S(object):
    __metaclass__ = Singleton
    def __init__(self, *a): print 'init once', a
class T(S): pass
print S(1) is S(2), T() is S()
class Setter(type):
    def __setattr__(cls, k, v): print 'class setattr', k; type.__setattr__(cls, k, v)
    def __delattr__(cls, k): print 'class delattr', k; type.__delattr__(cls, k)
    def __getattribute__(cls, k):
        if not k.startswith('__'): print 'class getattribute', k
        return type.__getattribute__(cls, k)
class U(object):
    __metaclass__ = Setter
    x = 1
U.y = 2
print U.y, U().x
del U.y
class Auto(type):
    def __new__(m, n, b, d):
        for k in d.keys():
            if k.startswith('get_'): d[k[4:]] = property(d[k])
        return type.__new__(m, n, b, d)
class V(object):
    __metaclass__ = Auto
    def get_size(self): return 42
print V().size
class Inst(type):
    def __instancecheck__(cls, x): print 'instancecheck', x,; return x == 5
    def __subclasscheck__(cls, x): print 'subclasscheck', x.__name__,; return 'yes'
class W(object): __metaclass__ = Inst
print isinstance(5, W), isinstance(6, W), issubclass(int, W), isinstance(5, (str, W))
w = W()
print isinstance(w, W)

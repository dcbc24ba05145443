# Old-style and new-style classes mixed: type of the result, MRO, special methods, super, isinstance.
class Old:
    a = 'old a'
    def __init__(self, *args): self.args = args
    def __len__(self): return 7
    def __str__(self): return 'Old str'
    def hi(self): return 'old hi'
class New(object):
    a = 'new a'
    def hi(self): return 'new hi ' + super(New, self).hi() if hasattr(super(New, self), 'hi') else 'new hi'
class ON(Old, New): pass
class NO(New, Old): pass
for cls in (ON, NO):
    try: x = cls(1, 2)
    except TypeError as e:
        print cls.__name__, e
        x = cls()
        Old.__init__(x, 1, 2)
    print cls.__name__, type(cls), type(x) is cls, x.a, x.hi(), x.args, len(x), str(x).split(' object at')[0], [c.__name__ for c in cls.__mro__], isinstance(x, Old), isinstance(x, New), isinstance(x, object)
class Sub(Old): pass
class Deep(Sub, New): pass
print [c.__name__ for c in Deep.__mro__], Deep().hi()
class OldDiamond1(Old): who = '1'
class OldDiamond2(Old): who = '2'; extra = 'two'
class D(OldDiamond1, OldDiamond2, object): pass
print [c.__name__ for c in D.__mro__], D.who, D.extra
x = ON()
x.__len__ = lambda: 99
print len(x)
class OldDict(Old, dict): pass
d = OldDict(); d['k'] = 1; print d['k'], len(d), isinstance(d, dict), str(d)
class OldExc(Old, Exception): pass
try: raise OldExc('x', 'y')
except Exception as e: print type(e).__name__, e.args, str(e)
try:
    class Bad(Old):
        __metaclass__ = type
    print Bad.__mro__
except TypeError as e: print e
class Slotted(Old, object): __slots__ = ('s',)
y = Slotted(1); y.s = 5; print y.s, hasattr(y, '__dict__'), y.args
Old.late = 'added to the old base'; print ON.late, NO().late
Old.a = 'changed'; print ON.a, ON().a, NO.a
print issubclass(ON, Old), issubclass(ON, (int, Old)), Old.__bases__, ON.__bases__ == (Old, New), ON.__base__.__name__, Old in ON.__mro__
class Prop(Old, object):
    @property
    def p(self): return 'prop works'
    @classmethod
    def c(cls): return cls.__name__
print Prop().p, Prop.c(), Old.hi(Prop()), Old.hi.im_class.__name__, Prop.hi.im_class.__name__

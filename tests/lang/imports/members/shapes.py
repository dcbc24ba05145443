PI = 3.0
count = 0
registry = []
class Meta(type):
    def __init__(cls, n, b, d):
        type.__init__(cls, n, b, d)
        if n != 'Shape': registry.append(cls)
class Shape(object):
    __metaclass__ = Meta
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return PI * self.r ** 2
def describe(s): return '%s %.1f' % (type(s).__name__, s.area())
def make(name, *a): return dict((c.__name__, c) for c in registry)[name](*a)
def inc():
    global count
    count += 1

# Importing members: functions, classes, constants; independent bindings; using them across modules.
from shapes import Square, Circle, PI, describe, registry
from shapes import count as n_before
from shapes import make, inc
import shapes
print describe(Square(2)), describe(Circle(1)), PI, len(registry)
inc()
print n_before, shapes.count
PI = 3
print describe(Circle(1)), shapes.PI
shapes.PI = 4
print describe(Circle(1))
class Big(Square):
    def area(self): return 100 * Square.area(self)
print describe(Big(1)), len(registry), [c.__name__ for c in registry], Big.__module__, Square.__module__
print make('Square', 3).area(), make('Big', 1).area()
from shapes import Square as S, Square as T
print S is T is Square
def f():
    from shapes import describe as d
    return d(S(1))
print f()
from util.text import shout, util_name
from util import text
print shout('hi'), util_name(), text.shout is shout

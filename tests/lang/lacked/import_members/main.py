# Importing members of modules, which the first Grumpy lacked: functions, classes, constants, with as and parentheses.
from tools import double, Greeter, LIMIT
from tools import (double as dbl,
                   LIMIT as limit,)
from tools import nested
print double(4), dbl is double, LIMIT, limit, Greeter('bob').greet(), nested.deep['key']
class Loud(Greeter):
    def greet(self): return Greeter.greet(self).upper()
print Loud('ann').greet()
try: from tools import absent
except ImportError as e: print e
def local():
    from tools import double as d
    return d(d(1))
print local()

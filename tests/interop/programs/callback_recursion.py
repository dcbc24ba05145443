# Recursion through Go counts against Python's limit.
from __go__ import strings

def forever(r):
    strings.Map(forever, 'x')
    return r
try:
    strings.Map(forever, 'x')
except RuntimeError as e:
    print e
#=> maximum recursion depth exceeded

print 'b starts'
import a
from_a = getattr(a, 'value', 'a has no value yet')
value = 'b value'
def use_a():
    from a import value
    return value
print 'b ends'

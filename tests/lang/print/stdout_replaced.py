# print looks sys.stdout up each time: replaced, restored, deleted and None.
import sys

class Upper:
    def __init__(self, to):
        self.to = to
    def write(self, s):
        self.to.write(s.upper())

saved = sys.stdout
sys.stdout = Upper(saved)
print 'shout', 1, None
print 'a',
print 'b'
sys.stdout = saved
print 'quiet'

def swap():
    sys.stdout = Upper(saved)
    return 'swapped while printing'

print 'first item', swap(), 'last item'
print 'now upper'
sys.stdout = saved

del sys.stdout
try:
    print 'x'
except RuntimeError as e:
    saved.write('RuntimeError: %s\n' % e)
sys.stdout = None
try:
    print 'x'
except AttributeError as e:
    saved.write('AttributeError: %s\n' % e)
sys.stdout = saved
print 'back'

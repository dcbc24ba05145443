# assert, evaluated.
exec """
def attempt(f):
    try:
        f()
        print 'held'
    except AssertionError as e:
        print 'failed', e.args
def a(): assert 1
def b(): assert 0
def c(): assert [], 'empty'
def d(): assert None, ('a', 'b')
def e(): assert 1 < 2 < 3 and not 0, 1 / 0
for each in a, b, c, d, e: attempt(each)
print __debug__
"""

# with statements, evaluated.
exec """
class M(object):
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self):
        print 'enter', self.name
        return self.name.upper()
    def __exit__(self, t, v, tb):
        print 'exit', self.name, t and t.__name__, v, tb is not None
        return self.swallow
with M('a') as x: print x
with M('b', True): raise ValueError('gone')
with M('c') as x, M('d') as (y): print x, y
try:
    with M('e'): 1 / 0
except ZeroDivisionError: print 'came through'
def f():
    for i in range(3):
        with M(str(i)):
            if i == 0: continue
            return i
print f()
class Bad(object): pass
try:
    with Bad(): pass
except AttributeError as e: print e
"""

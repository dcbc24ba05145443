# while: conditions with side effects, else, nested breaks, truthiness of objects, complex exit conditions.
n = 3
while n: print n,; n -= 1
else: print 'else', n
it = iter([1, 2, 0, 3])
while it.next(): print 'truthy',
print
class Countdown(object):
    def __init__(self, n): self.n = n
    def __nonzero__(self): self.n -= 1; return self.n > 0
c = Countdown(4)
while c: print c.n,
else: print 'done', c.n
class Len(list): pass
q = Len('abc')
while q: print q.pop(),
print
x = 10
while x > 0 and x % 4: x -= 1
print x
while not x < 0: x -= 3
print x
while True:
    x += 1
    if x > 5: break
    if x % 2: continue
    print x,
print
i = j = 0
while i < 3:
    j = 0
    while j < 3:
        if j == i: break
        j += 1
    else: print 'no break', i
    i += 1
else: print i, j
def gen():
    while (yield 'again'): print 'looping',
    print 'stopped',
g = gen(); g.next(); g.send(1); g.send(1)
try: g.send(0)
except StopIteration: print
while 1:
    try:
        while 1: raise KeyError
    except KeyError: break
    finally: print 'finally',
else: print 'never'
print 'end'
stack = [3, [2, [1, []]]]
while stack: print stack[0],; stack = stack[1] if len(stack) > 1 else []
a, b = 48, 18
while b: a, b = b, a % b
print a
while []: pass
else: print 'empty list else'

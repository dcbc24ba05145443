# if / elif / else chains, dangling else, pass, one-line suites, constant conditions.
def kind(n):
    if n < 0: return 'neg'
    elif n == 0: return 'zero'
    elif n < 10:
        if n % 2:
            return 'odd digit'
    else:
        return 'big'
    return 'even digit'
print [kind(n) for n in (-1, 0, 3, 4, 11)]
def v(x): print x,; return x
if v(0): print 'a'
elif v(''): print 'b'
elif v([1]): print 'c'
elif v('never'): print 'd'
else: print 'e'
if 0: print 'dead'
if 1: print 'alive'
if not 0: pass
else: print 'no'
if '' or None: print 'x'
else:
    if 'y':
        print 'y'
    else: pass
if 0:
    undefined_name
    def dead(): pass
print 'dead' in globals()
if 1:
    if 0: print 'inner'
else: print 'outer else'
x = 5
if x > 1 and x < 10 and not x == 7: print 'compound'
if (x,) == (5,) != 5: print 'chain in if'
if x is 5 or x: print 'ok'
if lambda: 0: print 'a lambda is true'
while 1:
    if x: x -= 1
    else: break
print x
pass; pass
for _ in range(2): pass
print 'end'

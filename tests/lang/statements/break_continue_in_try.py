# break and continue leaving try, except, else, finally and with blocks inside loops.
class CM(object):
    def __enter__(self): print 'enter',
    def __exit__(self, *a): print 'exit', a[0] and a[0].__name__,
for i in range(4):
    try:
        if i == 1: continue
        if i == 3: break
        print 'body', i,
    finally:
        print 'finally', i,
print
for i in range(3):
    with CM():
        if i == 0: continue
        if i == 1: break
print
for i in range(3):
    try:
        raise ValueError
    except ValueError:
        if i == 0: continue
        break
    finally: print 'fin', i,
print
for i in range(3):
    try: pass
    except ValueError: pass
    else:
        if i == 1: break
        continue
    finally: print 'f', i,
    print 'unreached'
else: print 'not printed'
print
for i in range(3):
    try:
        raise KeyError(i)
    finally:
        if i < 2: print 'swallowed by break', i
        break
print 'after', i
while True:
    try:
        try: break
        finally: print 'inner',
    finally: print 'outer'
def f():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1: break
                    if i == 2: return 'returned', i, j
                finally: print (i, j),
        finally: print 'outer', i,
print f()
def g():
    while 1:
        try: return 'try'
        finally: break
    return 'after the loop'
print g()
def h():
    for x in 'ab':
        try: raise KeyError
        except KeyError: continue
        finally: print 'h', x,
    return 'done'
print h()

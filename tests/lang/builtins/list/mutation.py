# Lists that change while they are iterated over, compared, searched, printed or extended.
class Popper(object):
    def __init__(self, l, result=False):
        self.l, self.result = l, result

    def __eq__(self, other):
        del self.l[:]
        return self.result

    def __repr__(self):
        del self.l[1:]
        return 'Popper'


def attempt(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


for result in (False, True):
    l = [1, 2, 3]
    l.insert(1, Popper(l, result))
    attempt(lambda: 99 in l)
    print len(l)
    l = [Popper(None, result), 2, 3]
    l[0].l = l
    attempt(l.index, 99)
    l = [Popper(None, result), 2, 3]
    l[0].l = l
    attempt(l.count, 99)
    l = [Popper(None, result), 2, 3]
    l[0].l = l
    attempt(l.remove, 99)
    print l
    l = [Popper(None, result), 2, 3]
    l[0].l = l
    attempt(lambda: l == [1, 2, 3])
    l = [Popper(None, result), 2, 3]
    l[0].l = l
    attempt(lambda: l < [1, 2, 3])
    l = [Popper(None), 2, 3]
    l[0].l = l
    attempt(lambda: l)

l = [1, 2, 3]
for x in l:
    if len(l) < 20:
        l.append(x * 2)
print l
l = range(10)
for x in l:
    l.remove(x)
print l
l = range(6)
it = iter(l)
print next(it), next(it)
del l[:]
print next(it, 'end')
l.extend([1, 2, 3, 4, 5])
print next(it, 'end')
l = range(6)
it = reversed(l)
print next(it), it.__length_hint__()
del l[2:]
print it.__length_hint__(), next(it, 'end')
l.extend([1, 2, 3, 4, 5])
print next(it, 'end')
l = range(4)
it = iter(l)
print it.__length_hint__()
next(it)
print it.__length_hint__()


def grow():
    for i in range(5):
        l.append('g')
        yield i


l = [0]
l.extend(grow())
print l
l = [0]
l += grow()
print l
l = [0]
l[0:1] = grow()
print l


def key(x):
    l.append(x)
    return x


l = [3, 1, 2]
attempt(lambda: l.sort(key=key))
print l


def compare(a, b):
    seen.append(len(l))
    return cmp(a, b)


seen = []
l = [3, 1, 2]
l.sort(compare)
print l, seen


def failing(a, b):
    if a == 5 or b == 5:
        raise ValueError('five')
    return cmp(a, b)


l = range(10, 0, -1)
attempt(lambda: l.sort(failing))
print l
l = range(10, 0, -1)
attempt(lambda: l.sort(failing, reverse=True))
print l
attempt(lambda: l.sort(key=lambda x: 1 / (x - 3)))
print l

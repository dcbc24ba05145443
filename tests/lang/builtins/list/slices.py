# Every slice of small lists: read, assigned, deleted, in simple and extended form.
bounds = (None, -100, -3, -2, -1, 0, 1, 2, 3, 100)
steps = (None, -3, -2, -1, 1, 2, 3)


def attempt(f):
    try:
        return repr(f())
    except Exception as e:
        return '%s %s' % (type(e).__name__, e)


def assign(n, i, j, k, value):
    x = range(n)
    x[i:j:k] = value
    return x


def assign2(n, i, j, value):
    x = range(n)
    x[i:j] = value
    return x


def delete(n, i, j, k):
    x = range(n)
    del x[i:j:k]
    return x


total = 0
for n in range(5):
    for i in bounds:
        for j in bounds:
            line = []
            for k in steps:
                x = range(n)
                got = x[i:j:k]
                assert tuple(got) == tuple(x)[i:j:k]
                line.append('%r' % got)
                line.append(attempt(lambda: assign(n, i, j, k, 'ab')))
                line.append(attempt(lambda: delete(n, i, j, k)))
                total += len(got)
            i2, j2 = 0 if i is None else i, 1000 if j is None else j
            line.append(attempt(lambda: assign2(n, i2, j2, iter('xyz'))))
            line.append(attempt(lambda: assign2(n, i2, j2, [])))
            h = 0
            for c in ';'.join(line):
                h = (h * 31 + ord(c)) % 1000000007
            print n, i, j, h
print total

x = range(10)
x[2:5] = x
print x
x[::-1] = x
print x
x[:] = x
print x
x += x
print len(x)
x[3:3] = [x]
print x
del x[:]
print x

# Arithmetic in loops on ints, floats, longs, bools and objects gives the same as one operation at a time.
class Odd(object):
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return 'add(%s,%s)' % (self.n, other)
    def __radd__(self, other):
        return 'radd(%s,%s)' % (self.n, other)
    def __mul__(self, other):
        return Odd('%s*%s' % (self.n, other))
    def __mod__(self, other):
        return 'mod(%s,%s)' % (self.n, other)

BIG = 2 ** 47
values = [0, 1, -1, 7, -7, BIG, -BIG, BIG - 1, 2 ** 48 - 1, -2 ** 48, 2 ** 48, 2 ** 62, -2 ** 63, 2 ** 63,
          1.5, -0.0, 1e308, True, False, 10 ** 30, Odd('x')]

def attempt(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)

def sums(x, y):
    for _ in xrange(1):
        z = x * 3 + y - 2
    return z

def product(x, y):
    return (x + 1) * (y + 1) + x

def remainder(x):
    return (x * 31 + 5) % 1000003

def halves(x):
    return (x + 1) // 2 - (x >> 1)

def bits(x, y):
    return (x & 255 | y & 3840) ^ 15

def shifted(x):
    return (x << 20) + 1

def order(x, y):
    out = []
    for _ in range(1):
        out.append((x < y, x <= 3, x > 1.5, x == 1, x != y, x >= -7))
    return out[0]

for x in values:
    print attempt(remainder, x), attempt(halves, x), attempt(shifted, x)
    for y in values:
        print attempt(sums, x, y), attempt(product, x, y), attempt(bits, x, y)
        if not isinstance(x, Odd) and not isinstance(y, Odd):
            print attempt(order, x, y)

def negative_modulus():
    total = []
    for i in range(-5, 6):
        total.append((i * 2 + 1) % 7)
        total.append((i * 2 + 1) // 4)
        total.append((i + 0.5) * 2.0 - 1.0)
    return total
print negative_modulus()

# Counting loops: bounds, steps, rebinding of the name, and what is left in the variable.
for args in [(3,), (0,), (-2,), (2, 5), (5, 2), (0, 10, 3), (10, 0, -4), (1, 2, 0), (2.5,), ('a',), (True,), (1, 2, 3, 4), (2 ** 40, 2 ** 40 + 2)]:
    for name in 'range', 'xrange':
        try:
            seen = []
            if name == 'range':
                if len(args) == 1:
                    for i in range(args[0]): seen.append(i)
                elif len(args) == 2:
                    for i in range(args[0], args[1]): seen.append(i)
                elif len(args) == 3:
                    for i in range(args[0], args[1], args[2]): seen.append(i)
                else:
                    for i in range(*args): seen.append(i)
            else:
                if len(args) == 1:
                    for i in xrange(args[0]): seen.append(i)
                elif len(args) == 2:
                    for i in xrange(args[0], args[1]): seen.append(i)
                else:
                    for i in xrange(*args): seen.append(i)
            print name, args, seen
        except Exception as e:
            print name, args, type(e).__name__, e

def leftover():
    for i in range(3):
        for j in range(i):
            if j == 1:
                break
        else:
            continue
        return i, j
print leftover()

def rebound():
    def counts(range):
        return [i for i in range(3)]
    return counts(lambda n: 'abc')
print rebound()
range = lambda n: ['my', 'own', n]
out = []
for i in range(2):
    out.append(i)
print out

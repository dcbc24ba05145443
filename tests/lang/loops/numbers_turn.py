# Loops over numbers that turn into something else, where a compiler may have guessed otherwise.
import sys
import traceback


def grows(n):
    total = 1
    for i in range(n):
        total = total * 3 + i
    return total


def counts_past(start):
    seen = 0
    i = start
    while seen < 4:
        i += 1
        seen += 1
    return i


def becomes_float(n):
    x = 0
    for i in range(n):
        if i == 3:
            x = x + 0.5
        x += i
    return x


def becomes_text(n):
    x = 0
    for i in range(n):
        if i == 2:
            x = 'text'
        try:
            x += i
        except TypeError, e:
            print 'caught', e, repr(x), i
            x = i
    return x


def fails_late(values):
    total = 0.0
    for v in values:
        total = total * 0.5 + v
    return total


def divides(n):
    out = []
    for i in range(-2, n):
        try:
            out.append((7 // i, 7 % i, -7 / i, 1.0 / i))
        except ZeroDivisionError, e:
            out.append(str(e))
    return out


def floats_divide(n):
    x = 4.0
    total = 0.0
    while n:
        x -= 1.0
        n -= 1
        total += 1.0 / x
    return total


def deletes(n):
    x = 0
    for i in range(n):
        x += i
        if i == 2:
            del x
            try:
                print x
            except UnboundLocalError, e:
                print e
            x = 10
    return x


def unbound(n):
    for i in range(n):
        if i == 1:
            y = 5
        if i > 0:
            y += i
    return y


def captures(n):
    made = []
    total = 0
    for i in range(n):
        total += i
        made.append(lambda: (i, total))
    return [f() for f in made]


def shows_locals(n):
    total = 0
    for i in range(n):
        total += i * 2
    return sorted(locals().items())


def shows_frame(n):
    total = 0
    for i in range(n):
        total += i * 2
        if i == 2:
            print sys._getframe().f_code.co_name, sys._getframe().f_lineno - shows_frame.__code__.co_firstlineno
    return total


def cleans_up(n):
    total = 0
    for i in range(n):
        try:
            total += i
            if total > 5:
                break
            if i & 1:
                continue
            total += 1
        finally:
            total += 100
            print 'finally', i, total
    else:
        total = -total
    return total


def returns_from_try(n):
    total = 0
    while True:
        try:
            total += n
            if total > 20:
                return total
        finally:
            total = 0 if total > 20 else total + 1


def yields(n):
    total = 0
    for i in range(n):
        inner = 0
        while inner < i:
            inner += 1
            total += inner * i
        yield inner, total


def signs():
    out = []
    x = 0.0
    i = 0
    while i < 3:
        x = -x
        i += 1
        out.append(x)
    n = -(1 << 48)
    for i in range(2):
        n = -n
        out.append(n)
    return out


def swaps(n):
    a = 0
    b = 1
    for i in range(n):
        a, b = b, a + b
    return a, b


def shadows_range(n):
    range = lambda n: [0.5, 'x', n]
    return [i for i in range(n)]


def compares(limit):
    i = 0
    while i < limit:
        i += 1
        if i == 100:
            break
    return i


class Odd(int):
    def __add__(self, other):
        return Odd(int(self) + int(other) + 1)

    def __radd__(self, other):
        return Odd(int(self) + int(other) + 100)


def sums(values):
    total = 0
    for v in values:
        total += v
    return type(total).__name__, total


print grows(5), grows(31), grows(60)
for start in ((1 << 48) - 3, (1 << 62), sys.maxint - 2, -3, 2.5):
    print counts_past(start)
print becomes_float(3), becomes_float(6), becomes_text(5)
for values in ([1, 2, 3], [1.5, 2, None], [2 ** 70, 1], ['a']):
    try:
        print fails_late(values)
    except TypeError:
        kind, value, trace = sys.exc_info()
        print kind.__name__, value, [line[1] - fails_late.__code__.co_firstlineno for line in traceback.extract_tb(trace)[1:]]
print divides(4)
for n in (3, 4, 5):
    try:
        print floats_divide(n)
    except ZeroDivisionError, e:
        print e
print deletes(5), unbound(4)
try:
    unbound(1)
except UnboundLocalError, e:
    print e
print captures(4), shows_locals(4), shows_frame(5), cleans_up(2), cleans_up(9), returns_from_try(7)
print list(yields(5)), signs(), swaps(10), swaps(100)
print shadows_range(3), compares(5), compares(5.5), compares('text'), compares(None), compares(10 ** 30), compares(Odd(7))
print sums([1, 2]), sums([1, 0.5]), sums([True, 2L]), sums([1, Odd(2), 3]), sums([0.5, 0.25]), sums([])

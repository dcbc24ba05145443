# Made by tests/fuzzLoops: loops whose numbers become something else.
import sys


def f0(a, b, xs, out):
    c = (1 << 46)
    d = -1.5
    for b in xs:
        del c
        c = 140737488355327
        c += 1
        e = 1000003 / 4.0
        e = 0.5 + d
    return (a, b, c, d,)


def f1(a, b, xs, out):
    c = (1 << 46)
    d = 0
    e = -1.5
    for k0 in range(a):
        try:
            a = 0 + e * 0.5
        finally:
            out.append(a)
        a -= c
        d += 2
    else:
        try:
            d = -5
        except (TypeError, ZeroDivisionError, NameError), e:
            out.append((str(e), e))
            a = 7
    return (a, b, d, e,)


def f2(a, b, xs, out):
    c = 0.5
    d = 1
    for k0 in range(a):
        e //= -1.5
        e = a // d
    else:
        if -5 + c == e:
            pass
        b = a - e
        if (a * a + a) % 8.5 >= b:
            e = e % 1
        d -= c
    return (a, b, c, d, e,)


def f3(a, b, xs, out):
    c = 2
    d = 1000003
    e = 1
    for k0 in range(9):
        k1 = 0
        while k1 < 14:
            k1 += 1
            d = -b
            if a % 3:
                b = b // 3
        else:
            d = 1e300 + -1
            a = d % d
    k2 = 0
    while k2 < 9.5:
        k2 += 1
        d += 2
    else:
        del d
        a += c
    return (a, b, e,)


def f4(a, b, xs, out):
    c = 10
    d = 3
    e = 10
    for a in xrange(140737488355325, 140737488355330):
        a = c - b
        try:
            c = b
            for c in xrange(1, 5):
                d += -1
            else:
                if (0 * -1.5 + b) % (1 << 40) == b:
                    e = float('inf')
            a %= 3
        except (TypeError, ZeroDivisionError, NameError), e:
            out.append((str(e), a))
            a = 0.0
        e = b / a
        if e:
            pass
    return (a, b, c, d,)


def f5(a, b, xs, out):
    c = 10
    d = -1
    e = 140737488355327
    for k0 in range(5, 0, -1):
        d = b / 4.0
        out.append((e, d))
    else:
        a = b - e
        if a + b * 3 <= -1:
            b = a
        else:
            if b != d:
                b = xs[d % len(xs)]
            else:
                if b:
                    pass
        e = 0.0 + b * 3
        del d
        d = d + b * 2
    return (a, b, c,)


def f6(a, b, xs, out):
    c = -5
    d = 140737488355327
    e = -5
    for c in xs:
        b = xs[c % len(xs)]
        if d >> 1 > a:
            e = float('inf')
    return (a, b, d,)


def f7(a, b, xs, out):
    c = -1.5
    d = -1
    e = (1 << 46)
    for a in xs:
        e = -c
        a = (d * 7 + b) % 97
        b, d = c + e * 2, d + b
    return (a, b, c, e,)


def f8(a, b, xs, out):
    c = (1 << 46)
    d = 2.0
    e = 0
    k0 = 0
    while k0 < 9 and d:
        k0 += 1
        c = 10 + a * 0.5
        d = b + 1e300 * 2
        if a & 3 == b:
            e = xs[b % len(xs)]
        else:
            b -= c
        d = e % 3
    return (a, b,)


def f9(a, b, xs, out):
    c = 0
    e = 3
    for k0 in range(a):
        a = b + c
        a = d / 2
        if c - a == b:
            e = 10L
    return (a, b, c, e,)


def f10(a, b, xs, out):
    c = (1 << 46)
    d = 1e300
    e = 1000003
    for d in xs:
        b = a + e
        e, d = a / 2, d & 1
        if b % 2:
            a = d
        else:
            del e
            e = 2.0 + a * 3
    return (a, b, c, d,)


def f11(a, b, xs, out):
    c = 1000003
    d = 10
    e = 2.0
    for c in xrange(6):
        a &= b
        d += 0.25
        if d / 4.0 != a:
            d = (a * 0 + -1) % (1 << 40)
        c = -1.5 + b
    return (a, b, c, d, e,)


def f12(a, b, xs, out):
    c = 1000003
    e = 1000003
    for c in xrange(140737488355325, 140737488355330):
        for c in xrange(140737488355325, 140737488355330):
            a = xs[d % len(xs)]
        c = d + a
        d = b
        if a + -1.5 <= a:
            e = 10L
    else:
        a -= d
    for e in xs:
        e = (c * -5 + d) % (1 << 40)
        try:
            if b % 3 != c:
                a = 1j
        finally:
            out.append(e)
    else:
        b = -e
        a = xs[a % len(xs)]
        if e:
            b = ()
        e = a + 1 * 0.5
    return (a, b, e,)


def f13(a, b, xs, out):
    d = -1
    e = 7
    for a in xrange(6):
        if b + b * 2 >= c:
            c = (1 << 62)
        if d:
            e = ''
    for e in xrange(1, 5):
        d = (7 * b + c) % (1 << 40)
        a = b
        a += -1
    return (a, b, c, d, e,)


def f14(a, b, xs, out):
    c = (1 << 46)
    d = -1
    e = 0.0
    k0 = 0
    while k0 < 9:
        k0 += 1
        if e % 2:
            a = 1j
        d, e = e + a, e
        b = a - (1 << 46)
    else:
        out.append((c, e))
        d = -c
        e = -1.5 - e
    for k1 in range(5, 0, -1):
        b += -1
        a = -e
    return (a, b, c, d,)


def f15(a, b, xs, out):
    c = 1000003
    d = -1
    e = 1000003
    k0 = 0
    while k0 < 9.5 and b + b * 2 != c:
        k0 += 1
        a = b // 10
        c, e = d, d + e * 3
    return (a, b, c, d,)


def f16(a, b, xs, out):
    c = 1
    d = 0.5
    e = 140737488355327
    k0 = 0
    while k0 < 9:
        k0 += 1
        a = a >> 1
        b = xs[b % len(xs)]
        b = -e
    for e in xrange(140737488355325, 140737488355330):
        if e + a > b:
            c = -0.0
        e = c
        e = 3 - b
        for k2 in range(9):
            for a in xrange(6):
                c >>= d
                a = c - a
    else:
        d //= b
    return (a, b, c, d, e,)


def f17(a, b, xs, out):
    c = (1 << 30)
    d = -1.5
    e = 1000003
    for k0 in range(5, 0, -1):
        if (a * b + d) % 1000003 == b:
            b = ()
    for b in xrange(1, 5):
        e += 1
        a = (0 * e + e) % 1000003
        if -d >= 140737488355327:
            pass
    else:
        e += 0.25
        e = b + e
        c = xs[c % len(xs)]
        try:
            e = -e
        finally:
            out.append(d)
    return (a, b, c, e,)


def f18(a, b, xs, out):
    c = 1e300
    d = 0.5
    e = 7
    for e in xrange(140737488355325, 140737488355330):
        e = (1 * -1.5 + 0.5) % (1 << 40)
        b, b = 0.5 + c * 2, xs[d % len(xs)]
        b //= b
    return (a, b, c, d,)


def f19(a, b, xs, out):
    c = -5
    d = 1e300
    e = 10
    for a in xs:
        d = 10 + a
        a = 2 + 10 * 2
    return (a, b, c, d, e,)


def f20(a, b, xs, out):
    c = (1 << 30)
    d = 1000003
    for k0 in range(2, 12, 3):
        if 3 / 2 > c:
            e = None
        out.append((c, d))
    return (a, b, d, e,)


def f21(a, b, xs, out):
    c = 1e300
    d = -5
    for e in xrange(6):
        c = e / 4.0
        for e in xs:
            c = d - 1000003
            if e >= b:
                d = ()
            e = -b
            if c:
                break
    return (a, b, d,)


def f22(a, b, xs, out):
    c = -5
    d = -1
    e = 1
    for k0 in range(2, 12, 3):
        if 3 >= c:
            continue
        c = b + a * 2
        d = (d * d + b) % (1 << 40)
        if c:
            continue
    return (a, b, d,)


def f23(a, b, xs, out):
    c = 0
    d = -5
    e = 1
    for b in xrange(1, 5):
        out.append((d, c))
        if e % 3:
            c = xs[d % len(xs)]
        if a:
            e = float('inf')
    return (a, b, c, d, e,)


def f24(a, b, xs, out):
    c = -1.5
    d = 140737488355327
    e = -1
    for k0 in range(9):
        c = a
        d = a >> 1
        a = b & c
        if e % 3:
            pass
    return (a, b, d, e,)


def f25(a, b, xs, out):
    c = 10
    e = 1
    k0 = 0
    while k0 < 9:
        k0 += 1
        out.append((c, e))
    return (a, b, e,)


def f26(a, b, xs, out):
    c = -5
    d = 7
    e = 2.0
    for a in xrange(6):
        d = -b
        d = 2.0 + c
    k1 = 0
    while k1 < 9.5:
        k1 += 1
        if xs[d % len(xs)] > 140737488355327:
            c = ''
        if b / -5 == e:
            b = 1 + b
    return (a, b, c, d,)


def f27(a, b, xs, out):
    c = 0
    d = 0
    e = 2.0
    for d in xrange(140737488355325, 140737488355330):
        if 1e300 / 4.0 < c:
            break
        c = xs[e % len(xs)]
    for b in xs:
        for k2 in range(9):
            a = c
            c += 0.25
            try:
                e = e // -5
            except (TypeError, ZeroDivisionError, NameError), e:
                out.append((str(e), e))
            if e & 3 < e:
                break
        d = e & 7
        c += 2
        c = xs[a % len(xs)]
    return (a, b,)


def f28(a, b, xs, out):
    c = 0.5
    d = -1
    e = 140737488355327
    for k0 in range(9):
        if e + 7 * 2 != 0:
            b = xs[a % len(xs)]
        else:
            b += b
        c = (a * a + e) % 97
        a = -b
        e = -1.5
    for b in xs:
        if -d > e:
            d = (e * a + b) % 97
    return (a, b, e,)


def f29(a, b, xs, out):
    c = 2
    d = 2.0
    k0 = 0
    while k0 < 9 and xs[d % len(xs)] >= a:
        k0 += 1
        d = xs[b % len(xs)]
        d = a / 2
    else:
        if (1 << 46) / 4.0 != -1.5:
            pass
    return (a, b, c, d, e,)


def f30(a, b, xs, out):
    c = 1000003
    d = 0
    e = 10
    for c in xrange(140737488355325, 140737488355330):
        c = b + c
        b = xs[a % len(xs)]
        b -= (1 << 30)
    else:
        if b % b:
            a = e / 4.0
        else:
            if (0.5 * a + d) % 8.5 < a:
                pass
    return (a, b, d,)


def f31(a, b, xs, out):
    c = (1 << 46)
    d = 0.5
    e = -1
    k0 = 0
    while k0 < 9:
        k0 += 1
        if (b * b + (1 << 46)) % (1 << 40) != 0:
            b = xs[d % len(xs)]
        a = e + b
        if c & 7 == d:
            c = True
        if e:
            a = -a
        else:
            e = -5 + 0.5
    for b in xs:
        b += 1
        try:
            a = b / 2
            e = (e * b + a) % (1 << 40)
            if -1 + d > a:
                pass
        except (TypeError, ZeroDivisionError, NameError), e:
            out.append((str(e), d))
        if -c < 1000003:
            a = -0.0
    return (a, b, e,)


def f32(a, b, xs, out):
    c = 0
    d = -1.5
    e = 3
    for k0 in range(a):
        for k1 in range(5, 0, -1):
            b = (c * a + -1) % 8.5
            a += -1
            e = d / 2
            d -= 2
        c = -d
        d += d
    return (a, b, c, d, e,)


def f33(a, b, xs, out):
    c = -1.5
    d = 0
    for b in xrange(140737488355325, 140737488355330):
        c += -1
        a = -5 + a
        c += 1
    return (a, b, e,)


def f34(a, b, xs, out):
    c = 2.0
    d = 1000003
    for d in xs:
        for c in xs:
            d = c - b
        out.append((e, d))
        a += 2
        if a <= d:
            continue
    return (a, b, c, d, e,)


def f35(a, b, xs, out):
    c = 140737488355327
    d = 0.0
    e = 2.0
    for e in xs:
        out.append((b, d))
        if d - c <= 0.5:
            c = (d * d + d) % (1 << 40)
        c = d >> 7
        a = xs[d % len(xs)]
    else:
        a >>= e
    return (a, b, d, e,)


def f36(a, b, xs, out):
    c = -1
    d = 2
    e = 1e300
    k0 = 0
    while k0 < 9:
        k0 += 1
        if xs[b % len(xs)] > 2.0:
            continue
        b += 0.0
        if xs[c % len(xs)] < e:
            continue
    return (a, b, c, e,)


def f37(a, b, xs, out):
    c = -5
    d = 0
    e = 10
    for e in xrange(6):
        d = xs[a % len(xs)]
        e = (c * (1 << 46) + 0.0) % (1 << 40)
        for e in xs:
            if (1 << 30) + 2.0 * 2 == c:
                b = float('inf')
            c //= 2
            b += a
        try:
            a = a / 4.0
            d %= 7
            e = e - 10
        finally:
            out.append(b)
    return (a, b, c, d, e,)


def f38(a, b, xs, out):
    c = 2.0
    d = 10
    for k0 in range(9):
        del a
        a = (d * d + 1) % (1 << 40)
        e = b + c
    for k1 in range(2, 12, 3):
        a //= e
    else:
        d = b
        for e in xs:
            b = b / 0.5
            b, e = a, xs[c % len(xs)]
            d = xs[b % len(xs)]
    return (a, b, e,)


def f39(a, b, xs, out):
    c = -5
    d = 1e300
    e = 140737488355327
    for d in xrange(6):
        if xs[e % len(xs)] == 2:
            e = 1j
    return (a, b, c, d, e,)

def run(function, arguments):
    out = []
    try:
        result = function(*(arguments + (out,)))
    except Exception:
        kind, value, trace = sys.exc_info()
        lines = []
        while trace is not None:
            lines.append(trace.tb_lineno - function.__code__.co_firstlineno)
            trace = trace.tb_next
        result = (kind.__name__, str(value), lines[1:])
    print function.__name__, arguments[:2], result, out[-12:]

run(f0, (3, 2.5, []))
run(f0, (10 ** 18, 2.5, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f0, (10 ** 18, 3, (4, 3, 2, 1, 0)))
run(f0, (2.5, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f1, (3, (1 << 47), [1, 2.5, 3, None, 5]))
run(f1, (10 ** 18, 3, [1, 2.5, 3, None, 5]))
run(f1, (0.0, 10 ** 18, []))
run(f1, (None, '', [1, 2, 3, 4, 5, 6]))
run(f2, (3, 2.5, []))
run(f2, (None, 7L, [0.5, 1.5, -2.5, 3.0]))
run(f2, (100, True, [0.5, 1.5, -2.5, 3.0]))
run(f2, (10 ** 18, 0.0, [0.5, 1.5, -2.5, 3.0]))
run(f3, (3, 100, [1, 2, 3, 4, 5, 6]))
run(f3, (100, 0.0, [1, 2, 3, 4, 5, 6]))
run(f3, (0, None, (4, 3, 2, 1, 0)))
run(f3, (100, 2.5, [0.5, 1.5, -2.5, 3.0]))
run(f4, (3, 10 ** 18, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f4, (2.5, 10 ** 18, [1, 2.5, 3, None, 5]))
run(f4, (10 ** 18, True, []))
run(f4, (True, True, [0.5, 1.5, -2.5, 3.0]))
run(f5, (3, 2.5, [1, 2.5, 3, None, 5]))
run(f5, ('', True, [1, 2, 3, 4, 5, 6]))
run(f5, (0, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f5, (2.5, 10 ** 18, [0.5, 1.5, -2.5, 3.0]))
run(f6, (3, 0.0, [1, 2.5, 3, None, 5]))
run(f6, (-4, (1 << 47), [1, 2.5, 3, None, 5]))
run(f6, (2.5, '', [0.5, 1.5, -2.5, 3.0]))
run(f6, (2.5, 7L, [1, 2.5, 3, None, 5]))
run(f7, (3, 2.5, [1, 2.5, 3, None, 5]))
run(f7, ('', 100, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f7, (3, None, (4, 3, 2, 1, 0)))
run(f7, (0.0, 100, [1, 2, 3, 4, 5, 6]))
run(f8, (3, None, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f8, ('', 0, [0.5, 1.5, -2.5, 3.0]))
run(f8, (None, (1 << 47), [1 << 40, 1 << 47, 1 << 50, 3]))
run(f8, (2.5, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f9, (3, '', [0.5, 1.5, -2.5, 3.0]))
run(f9, (10 ** 18, (1 << 47), [1, 2.5, 3, None, 5]))
run(f9, (10 ** 18, '', (4, 3, 2, 1, 0)))
run(f9, (100, True, (4, 3, 2, 1, 0)))
run(f10, (3, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f10, (3, 7L, []))
run(f10, ((1 << 47), (1 << 47), [1, 2, 3, 4, 5, 6]))
run(f10, (0, None, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f11, (3, (1 << 47), [0.5, 1.5, -2.5, 3.0]))
run(f11, (2.5, '', [1, 2, 3, 4, 5, 6]))
run(f11, (3, '', [1, 2, 3, 4, 5, 6]))
run(f11, (100, None, [1, 2, 3, 4, 5, 6]))
run(f12, (3, True, [1, 2.5, 3, None, 5]))
run(f12, ('', '', [0.5, 1.5, -2.5, 3.0]))
run(f12, (2.5, 2.5, (4, 3, 2, 1, 0)))
run(f12, (10 ** 18, '', [1 << 40, 1 << 47, 1 << 50, 3]))
run(f13, (3, (1 << 47), [0.5, 1.5, -2.5, 3.0]))
run(f13, (-4, 7L, [0.5, 1.5, -2.5, 3.0]))
run(f13, (100, 0, (4, 3, 2, 1, 0)))
run(f13, (0, '', []))
run(f14, (3, (1 << 47), (4, 3, 2, 1, 0)))
run(f14, (100, '', (4, 3, 2, 1, 0)))
run(f14, (0.0, (1 << 47), [1, 2, 3, 4, 5, 6]))
run(f14, (True, 3, [1, 2.5, 3, None, 5]))
run(f15, (3, 10 ** 18, [0.5, 1.5, -2.5, 3.0]))
run(f15, (10 ** 18, -4, [0.5, 1.5, -2.5, 3.0]))
run(f15, (2.5, 2.5, [1, 2.5, 3, None, 5]))
run(f15, (100, 0, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f16, (3, 2.5, [1, 2.5, 3, None, 5]))
run(f16, (True, '', []))
run(f16, ('', (1 << 47), [1, 2.5, 3, None, 5]))
run(f16, (100, 100, [1, 2.5, 3, None, 5]))
run(f17, (3, 10 ** 18, (4, 3, 2, 1, 0)))
run(f17, (2.5, 100, [1, 2.5, 3, None, 5]))
run(f17, (10 ** 18, 0, [1, 2, 3, 4, 5, 6]))
run(f17, (2.5, 100, [1, 2.5, 3, None, 5]))
run(f18, (3, 3, [1, 2, 3, 4, 5, 6]))
run(f18, (-4, 100, [1, 2, 3, 4, 5, 6]))
run(f18, ('', 10 ** 18, (4, 3, 2, 1, 0)))
run(f18, (None, 2.5, [1, 2.5, 3, None, 5]))
run(f19, (3, None, []))
run(f19, ((1 << 47), 0.0, [1, 2, 3, 4, 5, 6]))
run(f19, ((1 << 47), 0.0, [0.5, 1.5, -2.5, 3.0]))
run(f19, (2.5, 7L, [1, 2, 3, 4, 5, 6]))
run(f20, (3, 2.5, [1, 2.5, 3, None, 5]))
run(f20, (None, 0, (4, 3, 2, 1, 0)))
run(f20, (2.5, (1 << 47), []))
run(f20, (100, 3, [1, 2.5, 3, None, 5]))
run(f21, (3, True, (4, 3, 2, 1, 0)))
run(f21, (0, 2.5, (4, 3, 2, 1, 0)))
run(f21, (0.0, 2.5, [0.5, 1.5, -2.5, 3.0]))
run(f21, (10 ** 18, 2.5, [1, 2.5, 3, None, 5]))
run(f22, (3, None, [0.5, 1.5, -2.5, 3.0]))
run(f22, ((1 << 47), True, [0.5, 1.5, -2.5, 3.0]))
run(f22, (0, (1 << 47), [1, 2.5, 3, None, 5]))
run(f22, (7L, 10 ** 18, (4, 3, 2, 1, 0)))
run(f23, (3, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f23, (0.0, 0.0, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f23, (7L, 100, []))
run(f23, ('', -4, [1, 2, 3, 4, 5, 6]))
run(f24, (3, (1 << 47), []))
run(f24, (3, 3, [1, 2.5, 3, None, 5]))
run(f24, (0.0, '', (4, 3, 2, 1, 0)))
run(f24, (0.0, 2.5, (4, 3, 2, 1, 0)))
run(f25, (3, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f25, (0.0, 2.5, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f25, (2.5, 0.0, []))
run(f25, (0.0, -4, (4, 3, 2, 1, 0)))
run(f26, (3, '', [1, 2.5, 3, None, 5]))
run(f26, (-4, True, []))
run(f26, (3, (1 << 47), [0.5, 1.5, -2.5, 3.0]))
run(f26, (0, '', [1, 2, 3, 4, 5, 6]))
run(f27, (3, 0, (4, 3, 2, 1, 0)))
run(f27, (-4, '', [1, 2.5, 3, None, 5]))
run(f27, (-4, '', [1, 2, 3, 4, 5, 6]))
run(f27, (7L, 3, [0.5, 1.5, -2.5, 3.0]))
run(f28, (3, 2.5, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f28, (3, True, []))
run(f28, (7L, 3, [1, 2, 3, 4, 5, 6]))
run(f28, (0, (1 << 47), []))
run(f29, (3, '', []))
run(f29, (-4, True, [0.5, 1.5, -2.5, 3.0]))
run(f29, ('', 100, [1, 2.5, 3, None, 5]))
run(f29, (None, '', [1, 2, 3, 4, 5, 6]))
run(f30, (3, (1 << 47), [1 << 40, 1 << 47, 1 << 50, 3]))
run(f30, (10 ** 18, 10 ** 18, [1, 2, 3, 4, 5, 6]))
run(f30, (0.0, '', [1, 2, 3, 4, 5, 6]))
run(f30, (-4, '', (4, 3, 2, 1, 0)))
run(f31, (3, (1 << 47), [0.5, 1.5, -2.5, 3.0]))
run(f31, (10 ** 18, (1 << 47), []))
run(f31, (10 ** 18, '', [1 << 40, 1 << 47, 1 << 50, 3]))
run(f31, ('', 3, []))
run(f32, (3, 10 ** 18, [1, 2, 3, 4, 5, 6]))
run(f32, ('', '', (4, 3, 2, 1, 0)))
run(f32, (2.5, 3, []))
run(f32, (True, True, []))
run(f33, (3, None, [1, 2, 3, 4, 5, 6]))
run(f33, (-4, 10 ** 18, [1, 2, 3, 4, 5, 6]))
run(f33, (2.5, 100, [0.5, 1.5, -2.5, 3.0]))
run(f33, (-4, 0, [1, 2, 3, 4, 5, 6]))
run(f34, (3, None, [1, 2, 3, 4, 5, 6]))
run(f34, (3, (1 << 47), [1, 2.5, 3, None, 5]))
run(f34, (2.5, 10 ** 18, (4, 3, 2, 1, 0)))
run(f34, (0, 2.5, (4, 3, 2, 1, 0)))
run(f35, (3, 10 ** 18, [1, 2, 3, 4, 5, 6]))
run(f35, (True, '', []))
run(f35, (7L, -4, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f35, (7L, 0.0, (4, 3, 2, 1, 0)))
run(f36, (3, '', [1, 2, 3, 4, 5, 6]))
run(f36, (10 ** 18, -4, [1, 2, 3, 4, 5, 6]))
run(f36, (True, None, (4, 3, 2, 1, 0)))
run(f36, (-4, 10 ** 18, [0.5, 1.5, -2.5, 3.0]))
run(f37, (3, -4, [1, 2, 3, 4, 5, 6]))
run(f37, (None, 7L, [0.5, 1.5, -2.5, 3.0]))
run(f37, (2.5, None, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f37, (3, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f38, (3, True, [1 << 40, 1 << 47, 1 << 50, 3]))
run(f38, (100, -4, [1, 2.5, 3, None, 5]))
run(f38, (0, '', [1, 2.5, 3, None, 5]))
run(f38, (True, (1 << 47), [1, 2, 3, 4, 5, 6]))
run(f39, (3, 0, [0.5, 1.5, -2.5, 3.0]))
run(f39, ((1 << 47), True, [0.5, 1.5, -2.5, 3.0]))
run(f39, (True, -4, [1, 2.5, 3, None, 5]))
run(f39, ('', None, [1, 2.5, 3, None, 5]))

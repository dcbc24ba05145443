# Random programs, made by tests/fuzzPrograms.
import os
import sys
import traceback


class Stop(Exception):
    pass


class Mine(ValueError):
    def __init__(self, x=None):
        ValueError.__init__(self, x)
        self.x = x


class Manager(object):
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print 'enter', self.name
        return self.name

    def __exit__(self, kind, value, tb):
        print 'exit', self.name, kind and kind.__name__, value, tb is None
        return self.swallow


supply = [0]
G0 = 'global'
G1 = 7


def same(f):
    return f


def tick():
    supply[0] -= 1
    if supply[0] < 0:
        raise Stop()
    return True


def show(x, depth=0):
    if depth > 3:
        return '...'
    if isinstance(x, (list, tuple)):
        return type(x).__name__ + '[' + ', '.join([show(y, depth + 1) for y in x]) + ']'
    if isinstance(x, dict):
        return 'dict' + show(sorted([(show(k), show(v, depth + 1)) for k, v in x.items()]), depth + 1)
    if x is None or isinstance(x, (int, long, str, float)):
        return repr(x)
    if isinstance(x, BaseException):
        return type(x).__name__ + show(x.args, depth + 1)
    return type(x).__name__


def p(*args):
    print ' '.join([show(a) for a in args])
    return args[0] if args else None


kept = []


def drive(g, plan):
    kept.append(g)  # CPython would close it with its last reference
    try:
        for step in plan:
            tick()
            if step == 'next':
                p('next', next(g))
            elif step == 'throw':
                p('throw', g.throw(Mine, Mine(3)))
            elif step == 'close':
                p('close', g.close())
            else:
                p('send', g.send(step))
    except (Mine, StopIteration, TypeError, ValueError) as e:
        p('drive', e)
    return g


def run(f, name):
    supply[0] = 60
    print '#', name
    try:
        p('gives', f())
    except BaseException as e:
        p('raises', e)
        for _, line, where, text in traceback.extract_tb(sys.exc_info()[2]):
            print ' ', line, where, text
    sys.exc_clear()
    supply[0] = 10000


def program_0():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        while tick() and -3:
            tick()
            u = k
        else:
            def f3(u=len(sorted({c6: 1 for c6 in 'ab' if tick() and 1})), k=None, **more):
                tick()
                global G1
                v4 = u
                u = G1
                return p([])
                print show((True % 2)), show(1)
                u += (1, 2)
            p(f3(len([((k < 3 == -3) if True else 1) for c7 in p(w) if tick() and same(len(list(True for c8 in range(3) if tick())))])))
        return (p(u) < 2 < (k < 2 != ([] and 2)))
    def i9(u=0, w=2, k=3):
        tick()
        try:
            try:
                assert (w if k else (not (w if u else k))), 2
                w = (yield (2 if 2 else (u if 0 else 10 ** 20)))
                pass
            except Mine as k:
                u *= (len([(-3 if 3 else u) for c10 in (2 if True else 10 ** 20) if tick()]) == (yield k))
                print show(((([] - w) < k == p(2)) < 1.5 != eval("a"))), show(((yield w) if p((missing or 2)) else k))
                p((((10 ** 20 <= u) or p(0)) < ((w // 2) if (u <= w) else w) != ((yield k) if (w in [k]) else 3)), (10 ** 20 if '' else [1, 2, 3]))
            finally:
                yield (yield p(u))
                u = (not 3)
                raise
            raise Mine((((yield 3) < (True != 1.5) != 1.5) if p((k if u else w)) else (not u)))
        finally:
            u = (k if len(sorted({c12: 1 for c12 in len(sorted({c13: 1 for c13 in range(3) if tick()})) if tick()})) else p((10 ** 20 or u)))
            class C14(Manager):
                x = k
                def y(self, u=None, *rest):
                    tick()
                    u = ((((1, 2) and u) // w) or ((-3 < 3 < k) if (G0 if 2 else 2) else (1.5 + 3)))
                    u += locals().get("a")
                z = property(lambda self: p('z', True))
            p(C14.x)
            w = C14.__new__(C14) if 'C14' and isinstance(C14, type) else C14
        assert 3, ((yield (2 if u else 0)) % ((w < -3 < 10 ** 20) == (yield 1.5)))
        pass
        yield u
    try:
        raise
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    p(h1((len([c for c19 in 'ab' if tick() and a]) < True < h1(u=3)), k=(not (not c))), (not (h1(1.5) or eval("a"))))
    assert ((((1, 2) != b) <= h1(-3, k=b)) < (h1(*(10 ** 20,)) < (2 if c else a) == a) < (len(list({'k': 1} for c20 in 'ab' if tick())) < (None < 10 ** 20 != 3) == 1)), len(sorted({c21: 1 for c21 in '' if tick()}))
    try:
        drive(i9((3 if 3 else (not len(sorted({c22: 1 for c22 in a if tick()}))))), ['close', 5])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c *= (not ((a or c) or p(b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_0, 'program_0')


def program_1():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = ((0 != (not -3)) < (k < (1.5 and w) != p(k)))
        w = (not 1)
    def i2(u=0, w=2, k=3):
        tick()
        pass
        if w:
            print show((max(k, len(sorted({c3: 1 for c3 in 'ab' if tick()}))) + ((not w) if 2 else u))), show(p(3))
        elif w:
            try:
                raise Mine, None
                yield 0
                yield (k if (k == (w < w < 1.5)) else p(u))
            except NameError:
                p(((p((1, 2)) if (yield 1.5) else ([] < w == k)) if 1.5 else 'x'), k)
                k = 3
            except:
                assert (len(list((not 1.5) for c4 in 'ab' if tick() and (1 and u))) <= (not True)), (not k)
                raise
                assert p(((u < G0 == 10 ** 20) <= k)), (u < ((w < -3 == 2) if 3 else (yield G0)) != ((yield 0) if (-3 == k) else p(w)))
            w = -3
            try:
                k, w = len(sorted({c9: 1 for c9 in ((1 < True != u) or (w and G0)) if tick()}))
            except NameError:
                assert len(sorted({c10: 1 for c10 in (w != len([-3 for c11 in 'ab' if tick() and k])) if tick()})), p(1.5)
                k *= w
                w = p((10 ** 20 < -3 != (1.5 < '' < 2)))
            except:
                pass
            finally:
                print show((((w < w < 10 ** 20) or (G0 < 10 ** 20)) or (not True))), show((yield u))
        yield u
    try:
        try:
            def f12(u=[], k=None):
                tick()
                v13 = u
                drive(i2(len(sorted({c15: 1 for c15 in 'ab' if tick()}))), ['close'])
                p(0, (((a <= b) if (1 < 1 < u) else (True < v13 != v14)) < h1((1, 2), (2 is not v13)) < u))
                def g16(u=(not len(sorted({c19: 1 for c19 in (not 2) if tick()}))), k=None):
                    tick()
                    global G1
                    v17 = u
                    b = True
                    if (1 * h1(u=True)): raise TypeError(len([((c20 or 3) if (not c) else u) for c20 in range(3) if tick()]))
                    yield v17
                drive(g16(3), ['next', 'next', 'throw', 'next'])
                try:
                    (c and 0)
                    v13 *= (lambda q, w=len(sorted({c21: 1 for c21 in 'ab' if tick()})): len(sorted({c22: 1 for c22 in range(3) if tick() and q})))(b)
                    u = (not (c == v14))
                except (KeyError, TypeError) as a:
                    p(u)
                else:
                    assert v14, h1(v14, h1(1))
                    v13 += (h1(u=p(1)) + len(sorted({c23: 1 for c23 in range(3) if tick()})))
            p(f12(c))
            (((1 // 1.5) and c) if p((10 ** 20 and 3)) else 1.5)
        finally:
            p(((not p(3)) if 2 else len(list((1 != 2) for c24 in range(3) if tick()))), p(((lambda q, w=3: 10 ** 20)(c) and (1.5 if 1.5 else b))))
            try:
                try:
                    raise
                    (((not c) < G0 != 2) < len(list((b == '') for c28 in range(3) if tick())) < (h1(10 ** 20) if (c < a < c) else (3 == a)))
                except AttributeError:
                    c *= p(h1((0 + G1)))
                    True
                    if h1(locals().get("a"), 2): raise TypeError((not h1(*(len(sorted({c32: 1 for c32 in range(3) if tick()})),))))
                finally:
                    print show(h1((len(sorted({c33: 1 for c33 in range(3) if tick()})) * 1.5))), show(((p(b) or p(True)) is not missing))
                    p(((([1, 2, 3] if 2 else 'x') if len(list(0 for c36 in range(3) if tick())) else 1.5) % `show((a is not c))`), b)
            except (KeyError, TypeError) as a:
                class C37(object):
                    x = (p(p(c)) < c)
                    def y(self, u=None, *rest):
                        tick()
                        (not (len(sorted({c38: 1 for c38 in range(3) if tick() and b})) if h1(0) else (c or b)))
                        len(list(((not c) is not (2 if 2 else 10 ** 20)) for c39 in (1 < len(list(u for c40 in range(3) if tick())) == c) if tick() and (u < (not u) != ((1, 2) or c39))))
                    z = property(lambda self: p('z', b))
                p(C37.__dict__['x'])
                a = C37.__new__(C37) if 'C37' and isinstance(C37, type) else C37
                with Manager('m41', True) as c:
                    b, b = (b or (h1(1.5, k=a) % b))
                    p(list(i2((not 2))))
                    0
            else:
                assert (b - p(0)), (1.5 < 0 == (a < 0 == p(1)))
                with Manager('m44', False) as a:
                    a += h1(0, (3 if -3 else p(1)))
                    raise Mine(a)
            finally:
                with Manager('m45', False) as a:
                    drive(i2((not (a is not h1(*(b,))))), ['throw', 'close'])
                    return len([((not [1, 2, 3]) % len(sorted({c47: 1 for c47 in -3 if tick() and G1}))) for c46 in 'ab' if tick() and (2 == (True and 3))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f48(u=p(len(sorted({c51: 1 for c51 in range(3) if tick() and (not c)}))), k=None, **more):
            tick()
            v49 = u
            def g52(u=((len([c55 for c55 in 3 if tick()]) + len(list(2 for c56 in range(3) if tick()))) if [] else ((-3 != 2) < v49 == 1.5)), k=None):
                tick()
                v53 = u
                def g57(u=(not h1((c < 1 != b), k=len(list(1.5 for c60 in range(3) if tick()))))):
                    tick()
                    v58 = u
                    p(True, len(list((3 * (1.5 if -3 else u)) for c61 in len(list((1 if 1 else True) for c62 in range(3) if tick() and h1(*(c,)))) if tick())))
                    print show(2), show((1, 2))
                    return
                    yield v58
                drive(g57(v54), ['next', 'next', 'throw', 'next'])
                with Manager('m63', False) as a:
                    print show((not c)), show((a < p(a) < (p(u) or (v53 if 10 ** 20 else True))))
                for a in 'ab':
                    tick()
                    assert (not ((0 or c) <= (c < a != b))), ((not b) and len(sorted({c64: 1 for c64 in 'ab' if tick() and (b or u)})))
                    p((yield (not ({'k': 1} < 1.5 != v54))), (((a < 2 != missing) - v54) <= a))
                yield v53
            drive(g52(1), ['next', 'next', 9, 'next'])
            try:
                print show(p((len(sorted({c65: 1 for c65 in 'ab' if tick()})) and v49))), show((2 or p((1.5 and c))))
                with Manager('m66', False) as v50:
                    raise KeyError, "k"
                    print show(p(a)), show((not v49))
            finally:
                for v50 in xrange(2):
                    tick()
                    print show(2), show(((not (10 ** 20 and -3)) != ((0 if u else u) != 10 ** 20)))
                    p(p(p((c + v50))), (not 2))
                    raise
                else:
                    b = b
                    raise Mine(u)
                    ((p(a) % (u if -3 else 10 ** 20)) or len(list(p(-3) for c72 in (v49 if 2 else v49) if tick() and len(list((1, 2) for c73 in range(3) if tick() and [])))))
                print show((not (len(sorted({c74: 1 for c74 in 'ab' if tick() and v50})) % (not 1.5)))), show((((1.5 < '' == b) <= v49) < (len(list(3 for c75 in missing if tick())) != (v50 < 1 < a)) < ((lambda q, w=1: 1.5)(v50) or (b or True))))
                return (True if c else c)
            drive(i2(''), ['next', 5, 5, 'next'])
            try:
                def f76(u=u, *rest):
                    tick()
                    global G1
                    v77 = u
                    b = (1.5 if h1(*(a,)) else (b < p(3) == a))
                    p(1, 0)
                    del c
                p(f76(((1, 2) if ((0 and a) // 10 ** 20) else len([1 for c80 in range(3) if tick()]))))
            except Mine as b:
                p(len(list(h1(3) for c81 in range(3) if tick())), h1(*((not h1(u=v49)),)))
                while tick() and (p((not v49)) != (1 != 0)):
                    tick()
                    p(a, ((not (not G1)) % ((1 // u) if (a if a else b) else 1.5)))
                try:
                    v49 = 1.5
                except NameError:
                    p(h1((h1(*(v49,)) % v49), k=p(10 ** 20)), (b if 2 else []))
                else:
                    (p(p(10 ** 20)) if len(list((u and c85) for c85 in 'ab' if tick())) else a)
                    u -= u
                    return True
            else:
                print show(2), show((((b if 1.5 else v49) if (a % c) else p(a)) // c))
                try:
                    c = (((b * v49) * len([2 for c86 in range(3) if tick() and 1])), p(1))
                    u
                except ValueError as b:
                    if 3: raise TypeError((v49 < ((v50 and None) is not p(3)) != h1(locals().get("a"), -3)))
                except:
                    a -= True
                else:
                    p(-3, G1)
                    v49 = (c != G0)
                    print show(10 ** 20), show(v50)
                try:
                    u = {'k': 1}
                    if u: raise TypeError((not -3))
                finally:
                    p((((2 + []) if 1 else len([1 for c88 in c if tick()])) and 1), (p((v50 - 3)) and 10 ** 20))
                    c -= ((([] and b) * p(1.5)) if len([(a != v49) for c89 in 'ab' if tick() and (1.5 and 1.5)]) else p(len(sorted({c90: 1 for c90 in range(3) if tick() and True}))))
                    v50 = (p(h1(v50, b)) + v49)
            finally:
                if ((1, 2) if p(len(list(v50 for c91 in 'ab' if tick()))) else (len(sorted({c92: 1 for c92 in v49 if tick() and 10 ** 20})) // (not b))):
                    p(list(i2(u)))
                    if a: raise TypeError((([] < p(u)) < (1, 2) != len(sorted({c94: 1 for c94 in (v49 and -3) if tick()}))))
        p(f48(1.5))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        print show(p(0)), show((len([(b if c95 else b) for c95 in range(3) if tick()]) < len(list((a < b) for c96 in range(3) if tick()))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    with Manager('m97', False) as c:
        c = b
    try:
        while tick() and h1(c, k=h1(c, a)):
            tick()
            p(h1(*(-3,)), (-3 <= p(len([b for c99 in True if tick()]))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_1, 'program_1')


def program_2():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2(Manager):
            x = 2
            def y(self, u=None, *rest):
                tick()
                while tick() and -3:
                    tick()
                    p((3 < 'x' != p((not 2))), (same((0 if '' else 10 ** 20)) == u))
                try:
                    if k: raise TypeError((k < ((10 ** 20 or 0) < p('x') == k)))
                    w = k
                finally:
                    k += len(sorted({c4: 1 for c4 in 'ab' if tick() and (len(sorted({c5: 1 for c5 in range(3) if tick() and w})) // (10 ** 20 if u else 3))}))
                assert 1.5, w
            z = property(lambda self: p('z', -3))
        p(C2.__dict__['x'])
        w = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        u = []
        raise Mine, len(sorted({c6: 1 for c6 in range(3) if tick()}))
    def i7(u=0, w=2, k=3):
        tick()
        try:
            with Manager('m8', False) as w:
                u = missing
            try:
                k = len([(c9 or 1) for c9 in 'ab' if tick()])
            except AttributeError as w:
                u -= ((k < len(list('' for c10 in range(3) if tick()))) - len([(w if (1, 2) else k) for c11 in 'ab' if tick() and 2]))
                u = ((yield (1.5 - 3)) * p((yield u)))
            finally:
                yield w
                k = w
        finally:
            with Manager('m12', False) as w:
                raise KeyError, "k"
        w *= ((u < len(list(k for c13 in 'ab' if tick() and w)) != 2) <= -3)
        yield u
    try:
        print show(3), show(-3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b *= 1
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    b -= c
    try:
        b = len([True for c14 in 'ab' if tick() and (G0 % (c and 3))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        print show((a < p(('x' == 3)) < 1.5)), show((p((1 + a)) if (1 < ([1, 2, 3] - 3)) else p(h1(b))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_2, 'program_2')


def program_3():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        with Manager('m2', False) as k:
            u = G1
            try:
                w += {(not w): 1}
            finally:
                raise
            pass
        with Manager('m4', False) as k:
            def g5(u='', k=None):
                tick()
                v6 = u
                return
                pass
                yield v6
            drive(g5(u), ['next', 'next', 'close', 'next'])
            for u in [(1, 2), (3, 4)]:
                tick()
                ((not ({'k': 1} if w else w)) and 3)
                raise
        w += (k <= ((True == 1) in [p(w)]))
        p((((k < k) * (u % k)) if w else (k == True)), p(k))
    def i11(u=0, w=2, k=3):
        tick()
        class C12(object):
            x = k
            def y(self, u=None, *rest):
                tick()
                raise Mine, a
            z = property(lambda self: p('z', 2))
        p(C12.__dict__['x'])
        k = C12.__new__(C12) if 'C12' and isinstance(C12, type) else C12
        u.x = 1.5
        yield u
    try:
        if (-3 if ((b % a) if h1(c, k=G0) else c) else (a).x):
            p(-3, 0)
            assert h1(b, k=((a % True) is not 1)), (h1((a if True else 'x'), k=h1(c)) % (not ([1, 2, 3] % -3)))
            return 3
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise Mine(p(((3)[b:] * (3 % a))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = p(c)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            if p(((c < b != a) * (0 if b else 1))): raise TypeError(((not (None <= c)) if 2 else (not 'x')))
            with Manager('m16', False) as c:
                p(b, h1(u=(('x' and a) <= len(sorted({c19: 1 for c19 in 'ab' if tick() and 10 ** 20})))))
        except (KeyError, TypeError):
            try:
                drive(i11((h1(3) if (len(sorted({c20: 1 for c20 in 1.5 if tick()})) <= (not -3)) else p(a))), ['next', 'next', 5, 'close'])
            except NameError:
                for c in 'ab':
                    tick()
                    print show(((not len([a for c22 in 'ab' if tick()]))).x), show((((b != 0) < (a <= a) < 3) if (len(sorted({c23: 1 for c23 in a if tick() and a})) and len(sorted({c24: 1 for c24 in 'ab' if tick()}))) else ((not 3) if p(b) else a)))
                c = (3 if [(a * c), ('' if True else c)] else h1(*(h1(-3),)))
                b = (a or len([p(2) for c26 in (not a) if tick()]))
            except:
                raise
                (((c - -3) if (-3 != c) else (True < b != a)))[p((-3 < 'x' == 1)):]
                try:
                    p((not b), (a if a else (not (a if 10 ** 20 else 0))))
                    print show((a < h1(u=a) != p(([1, 2, 3] if c else [])))), show((lambda q, w=((10 ** 20 is not a) < 0): b)(((a < c < True) < (0 and b) < p(b))))
                    raise Mine, map(p, [((b and a) or ((1, 2) is not [1, 2, 3]))])
                except NameError as a:
                    a = True
                finally:
                    p(h1(c, k=(not (b * []))), {(h1(3, k=1.5) == (b if 1 else 1)): 1})
                    a = b
            else:
                for a in 'ab':
                    tick()
                    raise Mine((0 < -3))
                    b = True
                    assert len([((c and (1, 2)) and 10 ** 20) for c29 in range(3) if tick() and (0 < (a <= True) != (a // b))]), 0
                p((len(sorted({c30: 1 for c30 in range(3) if tick()})) if p((not a)) else (not (b == 1.5))), c)
            finally:
                print show((p((c and True)) <= (a < p(None) == len(sorted({c31: 1 for c31 in 'ab' if tick() and 1}))))), show(((not a) if len(list((c32, c) for c32 in 'ab' if tick())) else c))
                return p(map(p, [b]))
            for b, a in xrange(2):
                tick()
                b = h1((h1(0, 3) is not h1(*(a,))), p(c))
                raise
                c = a
            else:
                return (h1(c, (not -3)) is not sys.exc_info()[1])
                try:
                    b = (((not b) != -3) != a)
                    print show(c), show(c)
                finally:
                    return [((not True) and (1 / c)), h1((lambda q, w=1: 3)(-3))]
                    a = p((h1(1, k=3) if (3 != c) else (c == True)))
                    c = h1(u=a)
        finally:
            print show(((lambda q, w=10 ** 20: [1, 2, 3])(sys.exc_info()[1]) < (map(p, [0]) == (2 or 1.5)))), show(-3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if 0:
            b = 1
            c = {'k': 1}
        else:
            with Manager('m42', False) as a:
                p((1.5 == c), c)
                return -3
            p((True or a), 0)
            raise KeyError, "k"
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_3, 'program_3')


def program_4():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2(list):
            x = u
            def y(self, u=None, *rest):
                tick()
                p(((k if (w % k) else True) if (u - (u is not missing)) else 10 ** 20), 'x')
                def f3(u=2, k=None):
                    tick()
                    global G1
                    v4 = u
                    v5 -= p((v5 < (u // u) < len([v5 for c6 in 'ab' if tick() and 'x'])))
                    assert (((v4 <= w) < v4 == 2) < (u < (3 < v5 != u) != len(list(-3 for c7 in range(3) if tick()))) != True), (0 if '' else ('' // len(list(2 for c8 in a if tick()))))
                p(f3((not w)))
                u *= k
            z = property(lambda self: p('z', 3))
        p(C2.x)
        w = C2.__new__(C2) if 0 else C2
        if p(len([(b <= w) for c9 in (u < G1 < u) if tick()])):
            def f10(u=3, k=None, **more):
                tick()
                v11 = u
                pass
                pass
                print show(0), show((((not -3) or 2) % 1.5))
            p(f10(((0 if 3 else len([-3 for c13 in 0 if tick()])) < ((lambda q, w=1.5: 2)(2) < (w)[2:]) < (10 ** 20 <= w))))
            if ('x' or ((k < -3 < G0) == (w and 1))):
                if u: raise TypeError(u)
                p(len(list(len(list((-3 < u < 3) for c15 in 'ab' if tick())) for c14 in 'ab' if tick())), (len(list((2 and c16) for c16 in 'ab' if tick() and 1)) % (1.5 in [0])))
            else:
                2
        while tick() and (not None):
            tick()
            w = {'k': 1}
        if (k < w < ((lambda q, w=3: 'x')('') is not (u == w))):
            assert same((p(3) != k)), (2 * (w < (w < u < u) < (3 != w)))
            w = ('x' and k)
    def i19(u=0, w=2, k=3):
        tick()
        with Manager('m20', True) as k:
            for k in 'ab':
                tick()
                w = (((lambda q, w=True: 2)(10 ** 20) if (k < 1.5 < True) else 3) if (not (not 10 ** 20)) else 0)
                yield ((yield True) < p((2 if w else 10 ** 20)) != [])
            else:
                w = w
                k = k
                u -= True
        w = (u // (G1 < (k < 1 != u) != 2))
        raise
        yield u
    try:
        raise Mine(0)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        drive(i19(h1(len([(a // 10 ** 20) for c24 in 'ab' if tick() and len(sorted({c25: 1 for c25 in range(3) if tick()}))]))), ['close'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    raise KeyError, "k"
    try:
        class C28(object):
            x = (h1(u=h1(*(b,))) and (not (a < 0 != 3)))
            def y(self, u=None, *rest):
                tick()
                class C29():
                    x = h1(b)
                    def y(self, u=None, *rest):
                        tick()
                        assert h1((h1(u=1.5) and len([c for c31 in 'ab' if tick() and u]))), p(h1(*((b < c == 0),)))
                        try:
                            return ((not (lambda q, w=b: b)(-3)) - ((c < c < u) < u < h1(*(1,))))
                        except ValueError as u:
                            same((((1, 2) < 1.5 == True) < (a - b) < True))
                            p(((not (3 <= c)) + p((0 <= 3))), 1)
                            if ((-3 or b) or len(sorted({c32: 1 for c32 in c if tick()}))): raise TypeError((((True < b < c) and (b is not b)))[(2 + (1.5 + 2))])
                        except:
                            return p(((not True) < (u if 1 else u) < (1 and u)))
                        else:
                            b = b
                        finally:
                            p(list(i19((c or 2))))
                            u = len([((2 or u) < p(3) != (not c)) for c34 in (not True) if tick()])
                    z = property(lambda self: p('z', 3))
                p(C29.__dict__['x'])
                u = C29.__new__(C29) if 'C29' and isinstance(C29, type) else C29
                b += (((-3 == -3) or b) <= 3)
            z = property(lambda self: p('z', True))
        p(C28.__dict__['x'])
        b = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f35(u=10 ** 20, k=None):
            tick()
            v36 = u
            try:
                a = ((c == '') == ('x' if (-3 if v37 else v37) else v36))
            finally:
                try:
                    v37 = (not 0)
                except ValueError as b:
                    u *= p((h1(*(10 ** 20,)) if eval("a") else -3))
                    a
                    u += (p((not '')) and (len(list(c for c38 in 'ab' if tick() and {'k': 1})) <= h1(v37)))
                if (h1((3 is not c)) if (not (True < 0 != 1)) else (not len([None for c39 in c if tick()]))): raise TypeError((a < len([(u % -3) for c40 in 'ab' if tick()]) != ((1.5 < True) // (1.5 is not 3))))
                (lambda q, w=c: p(h1(u, k=10 ** 20)))((1, 2))
            b = h1((h1(1) % 3), k=a)
        p(f35((1 == ((-3 and a) * 3))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_4, 'program_4')


def program_6():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(1.5, w)
        w = k
    def i2(u=0, w=2, k=3):
        tick()
        def f3(u=1.5):
            tick()
            v4 = u
            k = (1.5 if 1 else (not len(list({'k': 1} for c6 in 'ab' if tick()))))
            None
            return ((-3 if [] else len([w for c7 in 0 if tick()])) - (1 / (not v5)))
            p((-3 // k), (u <= (p(10 ** 20) or (3 < 1))))
        p(f3(None))
        raise KeyError, "k"
        yield u
    try:
        def f8(u=0, k=None, **more):
            tick()
            global G1
            v9 = u
            p((not (not (2 < v10 < -3))), (((not v10) if 1 else 1.5) == (c < h1(u=v9) < (0 // 0))))
            3
        p(f8((((a < c < a) and True) and (not (not b)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a += p(h1(u=missing))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if ((not (a != 1.5)) * ((0 * 1.5) if (b if 10 ** 20 else True) else [-3, c])):
            raise KeyError, "k"
            c += b
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c -= ((len(sorted({c13: 1 for c13 in 'ab' if tick() and c13})) <= c) < p(b) < a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b += (((0 + b) or p(b)) <= ((a if a else b) - (c or a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_6, 'program_6')


def program_7():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p('', k)
        w = u
        try:
            return (((not {'k': 1}) and (w < w != w)) != (lambda q, w=(None < 2 < 1): (3 + w))(len(sorted({c2: 1 for c2 in range(3) if tick() and u}))))
            pass
        finally:
            raise Mine, 'x'
            if w: raise TypeError(p((not (w if 1 else 0))))
    def i4(u=0, w=2, k=3):
        tick()
        k = (a < (yield (0 // 0)) != 1.5)
        return
        if (u == 0):
            while tick() and u:
                tick()
                u = (1 if 10 ** 20 else ((w <= G0) and (w - 2)))
            yield (len(sorted({c5: 1 for c5 in range(3) if tick()})) + -3)
        elif ((not (w % -3)) + 1):
            k.x = (k if (u + (1 - u)) else (yield 3))
            assert -3, len(sorted({c6: 1 for c6 in range(3) if tick()}))
            class C7(object):
                x = ((u == (not 3)) < ((k < True == b) < (k + -3) != (w or True)) < p(p(1.5)))
                def y(self, u=None, *rest):
                    tick()
                    u = (w < len(list(p(1) for c8 in 'ab' if tick())) < (G1 < p(True) != u))
                    assert (len([k for c9 in (w or 1) if tick()]) if 0 else (((1, 2) < [1, 2, 3] < 0) + missing)), (10 ** 20 < len([(w % c10) for c10 in 'ab' if tick()]) == (10 ** 20 and u))
                    (len(sorted({c11: 1 for c11 in 'ab' if tick() and len(sorted({c12: 1 for c12 in 1 if tick() and (1, 2)}))})) or (not (G0 <= 0)))
                z = property(lambda self: p('z', k))
            p(C7.x)
            u = C7.__new__(C7) if 'C7' and isinstance(C7, type) else C7
        else:
            while tick() and len([0 for c13 in 1.5 if tick() and (1 and 1)]):
                tick()
                u *= 2
                w = (not u)
                u = (yield [(u * 1.5), 1])
        yield u
    p(list(i4(p(((-3 == [1, 2, 3]) // h1(*(a,)))))))
    try:
        def f14(u=(((b < b < b) < len(list(-3 for c17 in range(3) if tick())) == b) != 10 ** 20), k=None, **more):
            tick()
            global G1
            v15 = u
            with Manager('m18', False) as u:
                try:
                    v16 = -3
                finally:
                    assert (h1(*(-3,)) and (c == (G1 < G1 == b))), u
                    (((G1 < G1 < G0) or len(sorted({c19: 1 for c19 in range(3) if tick()}))) or ((v16 < a < 10 ** 20) % (not b)))
                assert same(h1(*((3 + v15),))), p((c % (3 % 2)))
                c *= (((v15 + 3) if True else (3 < c != a)) if (h1(u=True) == 3) else (3 and (c < v16)))
            G1
        p(f14(True))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        drive(i4(len([h1((not c), b) for c20 in h1((not a), ([] is not b)) if tick()])), ['next', 'next'])
        p(((3 // (c <= 0)) < True < b), 1)
        b = (p(h1(a, k=[1, 2, 3])) if (c if (-3 // True) else (-3 + True)) else ((3 * b) < len([{'k': 1} for c23 in 1.5 if tick()]) == a))
    except Exception:
        raise
        a *= True
    try:
        (h1(*((b is not c),)) % (c or b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = p(((not '') < 10 ** 20 != len(sorted({c24: 1 for c24 in range(3) if tick()}))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_7, 'program_7')


def program_8():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(-3, -3)
        w = 3
        k = (((not 1.5) != (1 / (1, 2))) < len(list(p(k) for c2 in 'ab' if tick())) < len(list(p(1) for c3 in range(3) if tick())))
    def i4(u=0, w=2, k=3):
        tick()
        u = 1
        p(True, w)
        while tick() and (yield (p(w) % k)):
            tick()
            def f6(u=k):
                tick()
                v7 = u
                return ((u < True != (True if v8 else 0)) or k)
                raise Mine({'k': 1})
            p(f6(0))
        print show(p(k)), show(3)
        yield u
    try:
        print show(([0, [1, 2, 3]] < p((not c)) == (len(list(c9 for c9 in a if tick())) + (a or a)))), show((c < b != b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            b = (True - locals().get("a"))
            raise Mine, (not (True != h1(2, 1)))
        except NameError:
            if (1, 2):
                c *= a
                for a in (h1(*(p(True),)) < (len(sorted({c11: 1 for c11 in range(3) if tick()})) == c) < 3):
                    tick()
                    a = ((sys.exc_info()[1] - p(b)) if ((None and a) < 1 == len(sorted({c12: 1 for c12 in range(3) if tick()}))) else (len(sorted({c13: 1 for c13 in range(3) if tick()})) and (2 is not 2)))
                    c *= b
                try:
                    print show((((c and 3) * (0 or -3)) and (not b))), show(a)
                    c = p({'k': 1})
                    assert ([1, 2, 3] < sys.exc_info()[1] == ((True, 1.5) == len(sorted({c14: 1 for c14 in 'ab' if tick()})))), (0 and c)
                except ValueError as b:
                    p(p(((not a) != 2)), (1.5 if ((b and a) < c != c) else c))
                except:
                    ((p(b) < 10 ** 20 == -3) < c)
                    p(3, h1(len([h1(c, 2) for c15 in 'ab' if tick()]), ((lambda q, w=c: -3)(1) < a)))
                    b -= sys.exc_info()[1]
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return (1 / p((-3 == 1.5)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def g17(u=len(sorted({c20: 1 for c20 in 'ab' if tick() and (b if (a - c20) else c)})), *rest):
            tick()
            v18 = u
            raise Mine, 10 ** 20
            try:
                b = (yield (len(sorted({c22: 1 for c22 in range(3) if tick()})))[u])
            except (KeyError, TypeError) as v18:
                with Manager('m23', False) as u:
                    b = p(p(10 ** 20))
                    drive(i4((not (None is not (3 if a else 1)))), ['next', 'close'])
                a -= u
            except:
                c = 0
                return
                yield (-3 if v18 else (not len([v19 for c24 in range(3) if tick() and -3])))
            return
            yield v18
        drive(g17(b), ['next', 'next', 'throw', 'next'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return (not c)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_8, 'program_8')


def program_9():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        try:
            w = `show((len(list(w for c2 in 'ab' if tick() and {'k': 1})) - u))`
        except NameError as u:
            try:
                p((u != 3), w)
                pass
                p((not 1.5), (w if u else 1))
            finally:
                print show(1.5), show(p(((k <= u) < (0 < u < 1) != (2 < w < u))))
                pass
                u = (lambda q, w=p(u): True)(len(sorted({c3: 1 for c3 in range(3) if tick() and missing})))
            w = -3
            k -= (10 ** 20 if (p({'k': 1}) if (0 + 2) else u) else (u if 0 else True))
        except:
            while tick() and len([c4 for c4 in 2 if tick()]):
                tick()
                u = len(sorted({c5: 1 for c5 in range(3) if tick()}))
                k = p(((u + 2) + p(b)))
                print show((((0 and 1) and 3) < locals().get("a") == 0)), show(w)
            else:
                k[0] = p((w and (3 if 3 else True)))
            w = p(1.5)
        class C6(list):
            x = u
            def y(self, u=None, *rest):
                tick()
                try:
                    pass
                    k
                except ValueError:
                    w = (not u)
            z = property(lambda self: p('z', k))
        p(C6.__dict__['x'])
        k = C6.__new__(C6) if 'C6' and isinstance(C6, type) else C6
        for u in 'ab':
            tick()
            w = p((k if len(list(10 ** 20 for c7 in range(3) if tick())) else len(sorted({c8: 1 for c8 in 10 ** 20 if tick() and 1}))))
        raise
    def i10(u=0, w=2, k=3):
        tick()
        pass
        for u in p(len(sorted({c11: 1 for c11 in (w is not u) if tick() and True}))):
            tick()
            @same
            def f13(u=(1, 2), k=None, **more):
                tick()
                v14 = u
                w += (k * 1)
                pass
                p(w, ((not v14) < ((not v14) or b)))
            p(f13(len(list(w for c16 in 'ab' if tick()))))
            print show(u), show((((w + u) != (True <= 0)) or (not k)))
            try:
                raise Mine(u)
                k = 3
                w -= True
            except AttributeError as u:
                p((yield (yield None)), p(3))
                continue
            except:
                break
                k = u
                if [1, 2, 3]: raise TypeError((3 - ((u == u) is not (3 < 1.5))))
        u = w
        yield u
    try:
        class C19(list):
            x = True
            def y(self, u=None, *rest):
                tick()
                b = h1(((c * 1) < 2 < c), (not (None + 3)))
                G1
            z = property(lambda self: p('z', 3))
        p(C19.__dict__['x'])
        c = C19.__new__(C19) if 'C19' and isinstance(C19, type) else C19
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = ((len(sorted({c21: 1 for c21 in 'ab' if tick() and a})) if b else len([b for c22 in c if tick() and True])) < same(c) < a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        print show(missing), show((len(list(((1, 2) % 1.5) for c23 in 'ab' if tick() and a)) if (-3 < (0 < c == c)) else ((True or c) < 0 == -3)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise KeyError, "k"
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        (3 if `show((1 == 1.5))` else b)
        print show(b), show(b)
    except NameError:
        with Manager('m25', True) as c:
            try:
                c = 1.5
            finally:
                p(b, (not ((c % a) is not (-3 or (1, 2)))))
                p(list(i10(1.5)))
                print show(b), show(a)
        a *= 1.5
        try:
            with Manager('m26', True) as a:
                assert (b < len(list(len([b for c28 in 'ab' if tick() and c28]) for c27 in a if tick())) < ((0 < b != a) if b else (c if c else 2))), len(sorted({c29: 1 for c29 in range(3) if tick()}))
            a = 2
        except Exception as b:
            @same
            def f30(u=c, k=None):
                tick()
                v31 = u
                v32 += (10 ** 20 < (1.5 < (G0 if 10 ** 20 else '')) == ((2 == c) % len([b for c33 in 1 if tick() and 1])))
                return ((1.5 * h1(u=10 ** 20)) < v32 == p(p(b)))
            p(f30(((b // 3) if (b).x else (c if (b <= True) else locals().get("a")))))
            return c
            a = 1
        except:
            try:
                print show(len([1 for c34 in 'ab' if tick()])), show((p((-3 < a == [])) and h1((b or True))))
                a = (10 ** 20 if (missing - 3) else ((3 != {'k': 1}) if 1 else len(sorted({c35: 1 for c35 in 'ab' if tick()}))))
                same(p((-3 < -3 == b)))
            except Exception as b:
                raise KeyError, "k"
                return b
            finally:
                raise Mine, 2
            try:
                b = p((a <= {'k': 1}))
            except (KeyError, TypeError) as a:
                (not ((not b) % b))
            else:
                (not (len(list(True for c37 in range(3) if tick() and c37)) is not 1))
            try:
                a = 10 ** 20
            finally:
                b = (((1 == 0) if (not 1.5) else (a + b)) < (len(list(b for c38 in 'ab' if tick() and a)) < (not -3) < b) == (a < (-3 < None < a)))
    else:
        if ((not -3) if h1(*((1 if 0 else c),)) else 1): raise TypeError(p(((1 if 0 else a) // ([] <= a))))
        return ((not (3 in [[1, 2, 3]])) if 3 else (1 or (a * b)))
        with Manager('m39', False) as a:
            try:
                c, b = (not b)
                c = p((3 - len(sorted({c40: 1 for c40 in range(3) if tick()}))))
            finally:
                print show((1 and len([(a is not 2) for c41 in (c < 1 != a) if tick()]))), show({(not 0): 1})
                assert 0, (not p(p(1)))
    return a, b, c
run(program_9, 'program_9')


def program_11():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        with Manager('m2', False) as w:
            w -= (10 ** 20 or locals().get("a"))
            w = ((not 1) // p(1))
            if k:
                assert u, k
        p(w, (u is not p((-3 or 1.5))))
        for u in xrange(2):
            tick()
            try:
                print show((((True < -3 == 10 ** 20) < (u < w != w) < (True, -3)) is not len(list(p(True) for c3 in u if tick())))), show((((10 ** 20 if u else 10 ** 20) % u) if (k if (not 0) else (not w)) else len(list((u < w < k) for c4 in 'ab' if tick()))))
                k = ((u < (w and u) == a) + len(list(u for c5 in range(3) if tick() and (w and u))))
                print show((u * (b < 0 == G1))), show(len([((w - 2)).x for c6 in range(3) if tick()]))
            finally:
                u += same(((k <= u) and 'x'))
                assert ((p(k) if (w is not -3) else (not w)) is not ((w * u) and (G1 and 3))), 1.5
            pass
        else:
            w += (((2 if 2 else 1) < (0 and u) == True) if 2 else -3)
            try:
                p(0)
                w
                w = (((k - w) + len(list(w for c8 in 10 ** 20 if tick() and c8))) if (p(1.5) if k else ('x' < 3)) else u)
            except ValueError:
                raise
                w = G1
            w *= None
        w += True
    def i9(u=0, w=2, k=3):
        tick()
        return
        u = (yield w)
        yield u
    try:
        c -= p(h1(u=(not a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for a in range(3):
            tick()
            try:
                c[0] = h1(2, True)
                try:
                    p(True, p((not p(c))))
                    a = (c // ((not -3) < len([a for c10 in a if tick() and a]) != (b or 0)))
                    a = b
                finally:
                    b = (1.5 or ((1.5 < 3 != 2) + (3 and b)))
            finally:
                p(((10 ** 20 // (-3 * b)) if ((c < b == True) < (G1 if '' else (1, 2)) == a) else (a)[b:]), (1.5 // (p(True) < 1 == (not 2))))
            try:
                if b: raise TypeError(b)
                c = (h1((b if -3 else b)) < True < p((not c)))
                try:
                    b = (same(a) - (10 ** 20 < p(a) < ('x' % b)))
                finally:
                    raise KeyError, "k"
            except AttributeError as b:
                p(map(p, [p(b)]), (p(p(c)) or p(10 ** 20)))
                with Manager('m13', False) as a:
                    b -= len(list((3 is not (0 != c14)) for c14 in (c < locals().get("a") != p(2)) if tick() and ((2 + 1) <= p(10 ** 20))))
                    a = []
                try:
                    drive(i9([1, 2, 3]), ['throw'])
                except Exception:
                    p((c if h1(*((G0 != 2),)) else h1(h1(c, True), ({'k': 1} or 1.5))), True)
                    return len(sorted({c16: 1 for c16 in 'ab' if tick()}))
        else:
            a *= (h1(*(10 ** 20,)) == len(list((c // c17) for c17 in (b if b else a) if tick())))
            p(list(i9((not True))))
            def f18(u=b):
                tick()
                v19 = u
                class C21(Manager):
                    x = locals().get("a")
                    def y(self, u=None, *rest):
                        tick()
                        raise KeyError, "k"
                        u = (not (not len([c22 for c22 in range(3) if tick() and c22])))
                        assert h1(u=(b < (u if 10 ** 20 else b) == (True or 10 ** 20))), ((not (2 is not b)) if 2 else h1(b))
                    z = property(lambda self: p('z', v20))
                p(C21.__dict__['x'])
                u = C21.__new__(C21) if 'C21' and isinstance(C21, type) else C21
                try:
                    return -3
                finally:
                    p((u != b), ((v19 * (True if 0 else (1, 2))) and (1 < h1(v20, k=10 ** 20) == (u - a))))
                    return p({'k': 1})
                    return v19
            p(f18(((len(sorted({c25: 1 for c25 in range(3) if tick()})) if (0 < b != b) else 1) * a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for a in [(1, 2), (3, 4)]:
            tick()
            raise
            b = p(-3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            b.x = (((not b)).x if (not (a < 0 != a)) else h1(p(2)))
            a
        except AttributeError as a:
            class C27():
                x = (a or ((2 and a) is not (b is not 1.5)))
                def y(self, u=None, *rest):
                    tick()
                    for u in range(3):
                        tick()
                        raise KeyError, "k"
                    p(list(i9((lambda q, w=(`show(u)` if -3 else (G0 + b)): 3)(G1))))
                z = property(lambda self: p('z', b))
            p(C27.__dict__['x'])
            c = C27.__new__(C27) if 'C27' and isinstance(C27, type) else C27
            p((h1((b is not ''), max(1, 1.5)) < (c if (1 < c == c) else 10 ** 20) != ((lambda q, w=1: w)(0) if ('x' <= b) else len(sorted({c33: 1 for c33 in range(3) if tick() and -3})))), (c or (eval("a") < (b * True) < (not {'k': 1}))))
        else:
            def g34(u=(h1(0, (2 - 3)) < 0 != ((a if a else 10 ** 20) or 3))):
                tick()
                v35 = u
                assert len(list(((not u) != (True // 'x')) for c37 in range(3) if tick() and ((not c37) != p((1, 2))))), (len(sorted({c38: 1 for c38 in h1(v35) if tick() and (2 and -3)})) < 3 == (yield u))
                @same
                def f39(u=(h1((1 / v35), k=(0 and True)) < p(-3) < 2)):
                    tick()
                    v40 = u
                    raise Mine(len(list(p(10 ** 20) for c42 in len(sorted({c43: 1 for c43 in 'ab' if tick()})) if tick())))
                    if (2 - (b and u)): raise TypeError(p(p(len(sorted({c45: 1 for c45 in 'ab' if tick()})))))
                p(f39(-3))
                class C46():
                    x = ((10 ** 20 and c) if (p(1) if 2 else p(v35)) else len([h1(b, k=c) for c47 in 'ab' if tick()]))
                    def y(self, u=None, *rest):
                        tick()
                        ((not 1.5) < (p(10 ** 20) < (not 3) == {10 ** 20: 1}) < ((2 % u) - 10 ** 20))
                    z = property(lambda self: p('z', v35))
                p(C46.__dict__['x'])
                u = C46.__new__(C46) if 'C46' and isinstance(C46, type) else C46
                yield v35
            drive(g34(c), ['next', 'next', 'close', 'next'])
            p(list(i9(((a % len([c for c48 in range(3) if tick()]))).x)))
            while tick() and (len(list((a or a) for c49 in 'ab' if tick() and (1 and 1))) < (`show(b)` or b) < (a)[len([0 for c50 in range(3) if tick() and a])]):
                tick()
                if (-3 if a else (p(c) if -3 else a)):
                    b = (((not 2) != (b if 1.5 else 1.5)) < b != (lambda q, w=(True <= c): 10 ** 20)((10 ** 20 if b else b)))
                    b = 'x'
                    a = [1, 2, 3]
                c = ([] if ((not 2) if a else 0) else h1(*((a and 2),)))
                for a in 'ab':
                    tick()
                    assert 1, (True == ('x' or (b if 1 else 1.5)))
        finally:
            with Manager('m51', False) as b:
                try:
                    c -= (b if ((0 if a else 2) < len([(1, 2) for c52 in c if tick() and c52]) != c) else (p([1, 2, 3]) < h1(2, k=True)))
                finally:
                    c *= ((p(c) if (10 ** 20 != True) else (not a)) or (0 if 2 else (G1 - 1.5)))
                    p(list(i9(1)))
                    print show((2 - ((10 ** 20 if b else True) if (1 if a else 1) else p(a)))), show(3)
                a = ((not (1.5 and a)) * True)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert ((not (1 if [] else a)) or (a if -3 else -3)), same((not (0 < 0 == b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_11, 'program_11')


def program_12():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = w
        p(u, w)
        class C2(object):
            x = u
            def y(self, u=None, *rest):
                tick()
                raise Mine, u
                k = len(list(k for c4 in range(3) if tick()))
                u = -3
            z = property(lambda self: p('z', w))
        p(C2.x)
        k = C2.__new__(C2) if 0 else C2
        k = p((not len(sorted({c5: 1 for c5 in 'ab' if tick() and k}))))
    def i6(u=0, w=2, k=3):
        tick()
        u = (len(list(0 for c7 in range(3) if tick())) or (1 < (k != 3) != (k < k < 1)))
        if (len(list(len(sorted({c10: 1 for c10 in 1.5 if tick() and 1.5})) for c9 in range(3) if tick())) < (p(3) != (not -3)) != w):
            class C11(list):
                x = w
                def y(self, u=None, *rest):
                    tick()
                    print show(w), show((k < -3 == ((k or 0) and (w or 2))))
                    k += (locals().get("a") and ((3 and w) if (2 < w) else ('x' < u != k)))
                    k *= ((not (w if 0 else b)) < map(p, [w]) != (len(sorted({c12: 1 for c12 in -3 if tick()})) or 1))
                z = property(lambda self: p('z', 3))
            p(C11.__dict__['x'])
            w = C11.__new__(C11) if 'C11' and isinstance(C11, type) else C11
            return
            assert u, (w <= p(w))
        else:
            return
        pass
        yield u
    if 1:
        raise
        assert len([(len(list(a for c16 in 'ab' if tick())) < p(c) == h1(c15)) for c15 in 'ab' if tick()]), ((h1([1, 2, 3], 0) < len(list(b for c17 in 'ab' if tick() and 1.5)) < (not a)) or p(h1(b, k=0)))
    elif a:
        try:
            try:
                assert (b < ((a <= 2) if -3 else 0)), -3
            except Mine:
                a = h1(u=(b * same(a)))
            c = ((h1(u=c) * {b: 1}) < (not -3) != h1(h1(a, k=c), k=-3))
            b = (not [(0 == b), (c if b else True)])
        except ValueError:
            c = (c if (c is not 3) else len([(c or 0) for c20 in range(3) if tick()]))
        else:
            p((max(p({'k': 1}), (not '')) - h1((a < c != a))), 0)
            if a:
                print show(((3 < 2 != (not c)) and p(b))), show(-3)
                raise Mine, a
            else:
                return (p((1.5 and -3)) is not b)
        return (1 / (a or (3)[a:]))
    else:
        a += ((not p(c)) * (10 ** 20 < h1(*(a,)) < (c - b)))
        return p((1 or (a % True)))
    try:
        while tick() and (((a // -3) and (b if 1.5 else c)) // 1.5):
            tick()
            raise
            c = c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    b *= c
    for c in [(1, 2), (3, 4)]:
        tick()
        b += (not eval("a"))
    else:
        a = h1(*(2,))
        a -= a
        return (b - ((a != 10 ** 20) < a != len([c25 for c25 in range(3) if tick() and 3])))
    try:
        return p((p(a) and (a or a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_12, 'program_12')


def program_13():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        return (not 3)
        class C2(object):
            x = 1
            def y(self, u=None, *rest):
                tick()
                with Manager('m3', False) as w:
                    w = ((missing in [(w < w != u)]) or k)
                    k += k
                    print show(len(sorted({c4: 1 for c4 in range(3) if tick()}))), show(0)
            z = property(lambda self: p('z', [1, 2, 3]))
        p(C2.__dict__['x'])
        w = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        assert u, k
        for w in range(3):
            tick()
            for u in 'ab':
                tick()
                k = ((not p(k)) if p((k if 1 else -3)) else u)
            else:
                if (not 1.5): raise TypeError((u or ((w % True) <= w)))
                raise
                pass
            try:
                k *= w
            finally:
                raise
                u = (len([(True, {'k': 1}) for c11 in 'ab' if tick() and (not -3)]) * 2)
            with Manager('m12', True) as w:
                pass
                assert 1, ((1, 2) * (k or (k // k)))
                continue
    def i13(u=0, w=2, k=3):
        tick()
        if locals().get("a"):
            with Manager('m14', False) as k:
                raise KeyError, "k"
                p(w, ((yield b) < map(p, [(u // k)]) < 2))
            with Manager('m16', False) as k:
                u += (len(sorted({c17: 1 for c17 in 'ab' if tick()})) if (len(sorted({c18: 1 for c18 in range(3) if tick()})) < (10 ** 20 or u)) else ((10 ** 20 < k != 3) % w))
                raise KeyError, "k"
                u = (((not w) * (yield a)) if p((-3 % 10 ** 20)) else 'x')
        else:
            try:
                p((k * (u and 10 ** 20)), `show(((yield {'k': 1}) if 0 else (missing % 3)))`)
                w = (((u == k) != True) * len(list((w % 1) for c19 in 'ab' if tick())))
                if 2: raise TypeError(k)
            finally:
                pass
                u = (3 or (yield w))
                k = 3
            u = (1.5 if True else (((1, 2) * 0) // (10 ** 20 if 1 else {'k': 1})))
        def f20(u=u):
            tick()
            v21 = u
            try:
                print show(b), show((not same(u)))
            finally:
                pass
            k -= 1
        p(f20((max((not 3), ({'k': 1} if w else -3)) < (k * ([] % 'x')))))
        yield u
    while tick() and c:
        tick()
        with Manager('m24', True) as c:
            def f25(u=c):
                tick()
                global G1
                v26 = u
                G1 -= max(p((v27 and 0)), h1(True, k=(G1 if v27 else 1)))
                v26 = (-3 < (0 if True else p(c)))
                p(u, (True % (('x' <= c) != c)))
            p(f25((None % ((1.5 < {'k': 1}) * len([c for c28 in 'ab' if tick() and b])))))
            with Manager('m29', False) as a:
                c *= b
    try:
        def g30(u=((not a) <= h1(p(b), (not 2))), k=None):
            tick()
            v31 = u
            v31 = c
            print show((1 if ((not v32) // (c == 2)) else (v31 <= (not 3)))), show((len([(v31 // b) for c33 in 'ab' if tick()]) % (True in [(v31 < 0 != 1)])))
            yield v31
        drive(g30(3), ['next', 'next', 'close', 'next'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b -= h1((b and len([2 for c34 in 'ab' if tick()])))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert a, p((h1(*(a,)) and (c if a else -3)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            c = b
        except Exception as b:
            b *= (h1(h1(*(3,))) < ((b + a) != c) == (b or 0))
        finally:
            def f38(u=(not ((b if b else -3) if 10 ** 20 else True))):
                tick()
                v39 = u
                print show(c), show(((not (c // v39)) < c != ((lambda q, w=a: None)(-3) if (not 3) else (u // 0))))
                b = (not (1, 2))
            p(f38((len([(c41 <= b) for c41 in 'ab' if tick()]) % p(len(sorted({c42: 1 for c42 in 'ab' if tick()}))))))
            for c in range(3):
                tick()
                a = (0 and len(sorted({c43: 1 for c43 in range(3) if tick()})))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_13, 'program_13')


def program_14():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2(list):
            x = len(list((not len(list(0 for c4 in range(3) if tick() and w))) for c3 in 'ab' if tick()))
            def y(self, u=None, *rest):
                tick()
                u = (not (w if (3 and k) else 1.5))
                pass
            z = property(lambda self: p('z', k))
        p(C2.__dict__['x'])
        u = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        w = (p((10 ** 20 if True else 2)) or len([(u if 1 else 3) for c5 in 'ab' if tick()]))
        for u[0] in range(3):
            tick()
            try:
                u
                assert 0, (not (not (w - True)))
                assert 1, p(0)
            except AttributeError:
                print show((w, (3 - (1, 2)))), show((not 1))
                continue
                p((('x' if 1.5 else True) <= (u).x))
            finally:
                k = w
                k += p(w)
                (u <= 0)
            for w in range(3):
                tick()
                print show(-3), show(u)
            else:
                w = (p(k) if ((w < -3 != k), (not 1.5)) else (len(sorted({c6: 1 for c6 in 'ab' if tick() and 0})) < p(u) != p(k)))
                u = p(((u < True != None) < (u < k) != 1.5))
        k = u
    def i7(u=0, w=2, k=3):
        tick()
        assert u, (p(-3) < u != (k < (u <= k)))
        raise Mine, (((2 is not w) == 3) if True else missing)
        yield u
    try:
        raise Mine, c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if h1(a, k=((True < 10 ** 20 != a) < p(c))):
            b = h1(u=((not a) < 3 < p(0)))
            assert (not len(list((not 3) for c14 in 'ab' if tick() and h1(a, a)))), len(list('' for c15 in range(3) if tick()))
            assert a, b
        else:
            with Manager('m17', True) as b:
                print show(G0), show(len(list((len([2 for c19 in 'ab' if tick()]) <= a) for c18 in range(3) if tick())))
                b *= ((p([]) if b else (c < b < 1.5)) or ((2 if 1.5 else True) if True else (2 in [1])))
            try:
                b = 1
            except NameError as a:
                try:
                    assert (p(1.5) or b), p(len([(G1 < b != True) for c20 in range(3) if tick() and (-3 * c)]))
                    p((h1(a) % a), (a and (b < (not 1.5) != (b // 2))))
                    assert p((2 if (3 or [1, 2, 3]) else (b + c))), ((not (None + b)) if len(list(None for c22 in range(3) if tick() and p(b))) else map(p, [a]))
                except Exception as c:
                    a += h1(*(h1(*(p('x'),)),))
                    drive(i7(((b < 1 == (3 - a)) == 1)), ['next', 5, 'throw'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    'x'
    try:
        try:
            p(list(i7(10 ** 20)))
            c += h1((not (1.5 or True)), ((1, 2) - len([c for c25 in 'ab' if tick() and c25])))
            len(sorted({c28: 1 for c28 in ((b < a < -3) or p(1.5)) if tick()}))
        except AttributeError:
            a = 2
            print show(((h1(True) if len([2 for c29 in range(3) if tick() and True]) else h1(c, a)) if c else b)), show([])
            p(((p(b) or len(list(0 for c30 in 'ab' if tick()))) - b), 10 ** 20)
        else:
            b = len(list((c % (a < 2 < 10 ** 20)) for c31 in range(3) if tick()))
            for b in 'ab':
                tick()
                with Manager('m32', False) as a:
                    break
                    a = (not (h1(u=10 ** 20) < len(list(0 for c33 in range(3) if tick()))))
                    p((len(sorted({c34: 1 for c34 in 'ab' if tick()})) is not (1.5 or 1.5)), {p(c): 1})
            def f36(u=(p(a) + ((1, 2) - c)), *rest):
                tick()
                v37 = u
                try:
                    print show((((2 + b) < (2 != []) == p(b)) != (p(1) or h1(*(b,))))), show((h1((v38 // 1.5)) // 'x'))
                except (KeyError, TypeError):
                    p(list(i7((((not 1) - (not 10 ** 20)) if (len(list(b for c39 in range(3) if tick())) < len(list(a for c40 in 0 if tick()))) else (h1(v37) != (a != u))))))
                else:
                    u = c
                    v38 = ((missing is not (10 ** 20 and v37)) or (v38 if (True if b else 0) else (not 1)))
                    p((len(list(b for c41 in 'ab' if tick())) * h1(*((v37 < 0 < v37),))), u)
                finally:
                    u
                    b.x = u
                    return p(h1((-3 != 3), k=(v38 + u)))
                p(1, (b and (1 // (v37 + u))))
                try:
                    if '': raise TypeError(len(list((not u) for c44 in 'ab' if tick())))
                    True
                    if v38: raise TypeError(len(sorted({c45: 1 for c45 in p(b) if tick()})))
                except Mine:
                    b = ((lambda q, w=max(10 ** 20, (1, 2)): 'x')((a, 0)) or len(sorted({c47: 1 for c47 in (u // v38) if tick() and h1(1.5)})))
                    v37 = (p(True) + ((a * c) and (v37 and 1)))
                    u = (len([10 ** 20 for c48 in 'ab' if tick() and (1.5 < 3)]) < (p(0) and (a if 0 else 1.5)) < len([G0 for c49 in range(3) if tick()]))
                else:
                    p((1.5 or u), p(((1.5 or c) - a)))
                return (len(sorted({c50: 1 for c50 in 'ab' if tick()})) != (-3 < eval("a") < (v38).x))
            p(f36((((c == 3) if (a != 1) else (1.5 < 3 != a)) == (not (a if a else 2)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for b in (c - 1.5):
            tick()
            print show(len([(a % (not True)) for c51 in range(3) if tick()])), show(True)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_14, 'program_14')


def program_15():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        for w in p(''):
            tick()
            class C2(list):
                x = k
                def y(self, u=None, *rest):
                    tick()
                    assert 2, ([] or -3)
                z = property(lambda self: p('z', k))
            p(C2.__dict__['x'])
            k = C2.__new__(C2) if 0 else C2
        else:
            w = ([1, 2, 3] or (p('x') < (0 < w == u) < True))
            try:
                p(w, u)
            finally:
                assert (((G1 or 1.5) is not (0 if u else u)) < u < (1 * (1 if u else w))), sys.exc_info()[1]
                assert ((not (not 3)) < max(p(u), (1 * 0)) < (k if (u != w) else True)), k
            for k in xrange(2):
                tick()
                w = ((not `show(k)`) <= ((w and k) and u))
                p(G1, (len([len(sorted({c4: 1 for c4 in range(3) if tick()})) for c3 in range(3) if tick() and c3]) if (w // (u if [] else w)) else (`show(1)` < w == k)))
            else:
                ((3 or len(sorted({c5: 1 for c5 in '' if tick()}))) < True < u)
                p(w)
                u = ((0 < (u if w else w) < u) < len([2 for c6 in range(3) if tick() and (1.5 if c6 else u)]) != ((w + k) + (k and (1, 2))))
        return len([((c7 + c7) is not 1.5) for c7 in len([(1 / 10 ** 20) for c8 in range(3) if tick()]) if tick()])
        for w in range(3):
            tick()
            try:
                u = (k and (not w))
            finally:
                assert (1.5 < u), ((p(0) != (u or 1.5)) and w)
            continue
            for k in range(3):
                tick()
                raise
                return (1 + (not (3 - 3)))
        else:
            def g12(u=(((2 is not -3) < w != len([u for c15 in -3 if tick() and 1])) if G1 else ((1.5 < 0) - (u != w)))):
                tick()
                v13 = u
                v13 = (yield p(len([v13 for c16 in 'ab' if tick() and v14])))
                p(len(sorted({c17: 1 for c17 in range(3) if tick()})), (not len([w for c18 in (v13 is not u) if tick()])))
                yield v13
            drive(g12(k), ['next', 'next', 9, 'next'])
            print show(w), show(w)
    def i19(u=0, w=2, k=3):
        tick()
        class C20(Manager):
            x = 1.5
            def y(self, u=None, *rest):
                tick()
                p((1, 2), ((1.5 and (k if u else 3)) if None else w))
                try:
                    print show((len([({'k': 1} in [w]) for c21 in range(3) if tick() and 3]) < ((2 % w) <= (w is not w)) == (not 3))), show(w)
                except NameError as w:
                    raise Mine(((not k) and 3))
                    u += (([] < 3 < (True or u)) is not (p(k) is not u))
                    p((not -3), (((1 < -3 < k) - w) < (not p(1.5))))
                except:
                    w *= (1 < ((w == 'x') < (k if w else 1.5) != (u < w < -3)) < k)
                else:
                    assert (((not k) if (k if -3 else k) else (w // u)) < (p('')).x == p(w)), w
                finally:
                    print show(k), show(k)
                    pass
            z = property(lambda self: p('z', -3))
        p(C20.__dict__['x'])
        k = C20.__new__(C20) if 'C20' and isinstance(C20, type) else C20
        for w in range(3):
            tick()
            for u in [(1, 2), (3, 4)]:
                tick()
                if ((1, 2) // ((k or w) if k else w)): raise TypeError((yield 3))
            else:
                continue
                p((lambda q, w=((u if u else w) + (not 10 ** 20)): len(sorted({c23: 1 for c23 in 'ab' if tick()})))(len(sorted({c24: 1 for c24 in 'ab' if tick()}))), (((w < 10 ** 20 == w) < 0 == k) != u))
                k = 0
        try:
            u = (w < u != k)
            class C25(Manager):
                x = ((p(k) - 2) % len(sorted({c26: 1 for c26 in range(3) if tick()})))
                def y(self, u=None, *rest):
                    tick()
                    raise
                    w = (not 0)
                    w = (k or ((1.5 < w == w) if (1 < 10 ** 20 == w) else 2))
                z = property(lambda self: p('z', u))
            p(C25.x)
            w = C25.__new__(C25) if 0 else C25
            u = locals().get("a")
        except ValueError as u:
            class C30(Manager):
                x = ((True if G1 else p(w)) or w)
                def y(self, u=None, *rest):
                    tick()
                    return (((1 < True < k) < (w and 10 ** 20) != (w or 2)), (len(sorted({c31: 1 for c31 in 2 if tick()})) and (2 < u != k)))
                    return `show((2 if (w if -3 else k) else u))`
                z = property(lambda self: p('z', 1))
            p(C30.__dict__['x'])
            w = C30.__new__(C30) if 'C30' and isinstance(C30, type) else C30
            w = (yield k)
        except:
            p(10 ** 20, w)
        try:
            p((k is not sys.exc_info()[1]), (((u if w else []) < (not u) != w) <= k))
            yield (3 and k)
            raise Mine(('x' // w))
        except NameError as w:
            with Manager('m33', False) as k:
                pass
        else:
            try:
                print show(u), show(True)
            except NameError:
                pass
                pass
            except:
                p(([1, 2, 3] != (2 != (-3 or u))), p(3))
                print show([1, 2, 3]), show(len([k for c34 in 'ab' if tick()]))
            finally:
                pass
                yield 2
                k = u
        yield u
    try:
        raise Mine(h1((([1, 2, 3] <= b) or 1.5)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f37(u=b, k=None, **more):
            tick()
            v38 = u
            print show((True // (h1(a, 3) and (not G0)))), show((u and {'k': 1}))
            print show((not (missing - ({'k': 1} and a)))), show(3)
            assert ((not (v38, v38)) if len(list(b for c40 in range(3) if tick())) else p((a or True))), len([(p(2) and (not v38)) for c41 in 'ab' if tick()])
            class C42():
                x = (not u)
                def y(self, u=None, *rest):
                    tick()
                    print show(p(p(10 ** 20))), show(0)
                    print show(len([(c != c43) for c43 in range(3) if tick() and (len(sorted({c46: 1 for c46 in range(3) if tick() and missing}))).x])), show(-3)
                z = property(lambda self: p('z', u))
            p(C42.__dict__['x'])
            v39 = C42.__new__(C42) if 'C42' and isinstance(C42, type) else C42
        p(f37((not (a or p(a)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m47', False) as c:
            with Manager('m48', False) as a:
                def f49(u=((b if (a == None) else h1(1, k=a)) // p((0 < b < [1, 2, 3]))), k=None):
                    tick()
                    v50 = u
                    assert len(list((v50 < (1 and b)) for c52 in range(3) if tick() and ((3 < u) == (c or 2)))), (not (([] + v50) and G0))
                    print show(u), show((((v51 and v51) <= (10 ** 20 <= v51)) or (not 1.5)))
                    v50 += (not v50)
                p(f49(len([max((not 1.5), p(G1)) for c53 in -3 if tick() and c])))
                def g54(u=((True or (1.5 and a)) % (not h1(u=1.5))), k=None, **more):
                    tick()
                    v55 = u
                    yield (a < (u < 3 < (u < 3 != 0)) < ((v56 if 3 else v55) or (c + v55)))
                    yield True
                    print show(u), show(-3)
                    yield v55
                drive(g54(0), ['next', 'next', 'throw', 'next'])
            for b in range(3):
                tick()
                try:
                    c = p((len([2 for c57 in c if tick()]) // (0 < a)))
                    b = ((lambda q, w=(not 0): {'k': 1})((a < b)) or len([p(3) for c58 in p(b) if tick()]))
                    assert (((not True) or (10 ** 20 < 1 < c)) // 3), a
                finally:
                    c = (len(sorted({c59: 1 for c59 in 'ab' if tick() and (-3 == [])})) and a)
                    assert a, a
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise Mine((p((1, 2)) != 1.5))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    class C63(object):
        x = sys.exc_info()[1]
        def y(self, u=None, *rest):
            tick()
            assert (len([c64 for c64 in range(3) if tick()]) < 1 != (len(list(10 ** 20 for c65 in 'ab' if tick())) - ((1, 2) in [G0]))), (10 ** 20 + (h1(*(1,)) if (c < 3 != 3) else c))
        z = property(lambda self: p('z', 'x'))
    p(C63.x)
    a = C63.__new__(C63) if 'C63' and isinstance(C63, type) else C63
    return a, b, c
run(program_15, 'program_15')


def program_16():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        def f2(u=0):
            tick()
            global G1
            v3 = u
            u = v3
            v3 = (not v4)
        p(f2((p(w) and len([(2 < k) for c5 in 0 if tick()]))))
        @same
        def g6(u=2, k=None, **more):
            tick()
            v7 = u
            raise Mine(u)
            print show(v8), show((1, 2))
            class C12(object):
                x = (u < (len(sorted({c13: 1 for c13 in range(3) if tick() and 1})) <= k) == (p(-3)).x)
                def y(self, u=None, *rest):
                    tick()
                    pass
                    2
                    k = (((u % 2) < 1.5 != k) < ((True < 3 == 1)).x < ((k < 1 == w) <= u))
                z = property(lambda self: p('z', 1.5))
            p(C12.__dict__['x'])
            u = C12.__new__(C12) if 'C12' and isinstance(C12, type) else C12
            yield v7
        drive(g6(k), ['next', 'next', 'throw', 'next'])
        u = (not 10 ** 20)
        k = True
    def i14(u=0, w=2, k=3):
        tick()
        w = ((yield (G1 + 2)) // (not (k if 1 else 2)))
        pass
        yield u
    try:
        with Manager('m15', False) as a:
            len(sorted({c16: 1 for c16 in 'ab' if tick()}))
            c = ((0 // (-3 < a < 10 ** 20)) < (([] and [1, 2, 3]) if h1(b, -3) else a) != ((not a) if (-3 < a == b) else h1(*(1.5,))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    c += (not (10 ** 20 + (b or True)))
    try:
        b = (not h1(a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a -= ((h1(c, 0) if p(c) else p(a)) != c)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = ((True and (-3 and 3)) if (not h1(u=c)) else ((b and b) == b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_16, 'program_16')


def program_17():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = k
        for u in xrange(2):
            tick()
            try:
                return len([p(1) for c2 in range(3) if tick() and (True // (w == c2))])
                k = u
                return w
            except AttributeError:
                w[0] = ((p(0) or (u is not u)) * p(10 ** 20))
                k = ((1 < -3 != len([k for c3 in range(3) if tick()])) or ((not u) if (not u) else (2 is not 1)))
                1.5
            finally:
                del k
            w = 1
        else:
            return True
            u = ((k is not p(1.5)) < p(len([c4 for c4 in 2 if tick() and k])) == ((2 == u) and (-3 - w)))
        if w: raise TypeError((w < (1.5 or (2 if w else w)) != -3))
        return k
    def i5(u=0, w=2, k=3):
        tick()
        for k in [(1, 2), (3, 4)]:
            tick()
            p(((k % u) < ((k <= w) <= 1) < p((1.5 < k < 3))), (p(len(list(u for c6 in range(3) if tick()))) < len([(not c7) for c7 in 'ab' if tick()]) == (len([1 for c8 in 'ab' if tick()]) if k else (missing < (1, 2) == 2))))
            if len([(c9 is not (u if w else -3)) for c9 in range(3) if tick() and ((k // c9) < w != (k is not u))]):
                u = (-3 < ((1.5 <= 2) and (not 2)) != ([1, 2, 3] <= (w * w)))
                yield (10 ** 20 if (lambda q, w=p(u): (not u))(3) else ((not w) < u != (yield k)))
            with Manager('m11', False) as k:
                assert (lambda q, w='': 2)(({'k': 1} and 'x')), (-3 if ((lambda q, w=u: 1.5)(1.5) <= (None < k < k)) else 10 ** 20)
                yield ((not u) or p((w < w)))
        else:
            try:
                pass
                w += ((0 and (k == u)) < 0 == ((0 == k) - (3 < k == 1.5)))
            except (KeyError, TypeError):
                p(k, 2)
                raise Mine, w
                return
            except:
                print show((not ((True < '' == k) // u))), show((10 ** 20 % (missing + w)))
                u = (True if 0 else ((yield True) // (1 if w else k)))
            finally:
                raise Mine(w)
                assert (0 < (lambda q, w=k: (2 or 2))((u or k)) != k), -3
            raise
            while tick() and (len(list((c14 and -3) for c14 in True if tick() and (1, 2))), (1 % 1)):
                tick()
                print show((not ((-3 // k) < (yield k) < w))), show((yield (p(2) + (-3 or 10 ** 20))))
                p((u < (w < True == (lambda q, w=10 ** 20: k)(k)) < 3), p(p(k)))
                return
        try:
            if w: raise TypeError(p((lambda q, w=(yield k): (1.5 == k))((u != 0))))
        except ValueError as u:
            pass
            assert locals().get("a"), p(((k if w else True) if 0 else 1.5))
        try:
            u = -3
            class C15():
                x = (p((-3 % None)) - w)
                def y(self, u=None, *rest):
                    tick()
                    1.5
                    assert (lambda q, w=((2 <= u) < (k < u != 0)): (({'k': 1} != missing) and w))(([] <= (not a))), len(sorted({c16: 1 for c16 in ((not u) and w) if tick() and p((True == k))}))
                z = property(lambda self: p('z', 3))
            p(C15.x)
            k = C15.__new__(C15) if 'C15' and isinstance(C15, type) else C15
            try:
                k *= len(sorted({c17: 1 for c17 in 'ab' if tick()}))
            except Mine:
                k -= p(0)
                assert ({'k': 1} is not ((w is not u) and (not []))), 10 ** 20
        except ValueError:
            p((yield 0), ((not (10 ** 20 < k != 10 ** 20)))[((0 // u) % u):])
            yield -3
        finally:
            print show((yield -3)), show(((len(sorted({c19: 1 for c19 in 'ab' if tick()})) if (k and 1.5) else (not k)) if w else (([1, 2, 3] * w) < len(sorted({c20: 1 for c20 in 0 if tick() and 3})) != u)))
        p(u, (((0 or 2) // w) < ((3 != k) is not locals().get("a")) != (u or 10 ** 20)))
        yield u
    try:
        for c in [(1, 2), (3, 4)]:
            tick()
            print show(3), show(max(((-3 != 10 ** 20) // h1(3)), 1))
            with Manager('m21', True) as b:
                p((len([len([b for c23 in 'ab' if tick() and 1]) for c22 in range(3) if tick() and (c22 or 1.5)]) if 1 else (2 % 10 ** 20)), 1.5)
                print show(((len(list(3 for c24 in range(3) if tick())) < (not -3) < (c < 3 == a)) or True)), show(len([((b < b) + True) for c25 in range(3) if tick()]))
            a = h1(*(((1, 2) < (3 < a) != (c if c else a)),))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        -3
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    class C27(object):
        x = ({'k': 1} <= ((1.5 if b else G1) if (not c) else a))
        def y(self, u=None, *rest):
            tick()
            p(list(i5(((u if 3 else c) < p(p([1, 2, 3])) == c))))
        z = property(lambda self: p('z', 1))
    p(C27.__dict__['x'])
    a = C27.__new__(C27) if 0 else C27
    try:
        if 0:
            class C30():
                x = ((c * p([1, 2, 3])) if ((1 + None) if (not c) else (b <= 0)) else [1, 2, 3])
                def y(self, u=None, *rest):
                    tick()
                    return 1
                z = property(lambda self: p('z', b))
            p(C30.__dict__['x'])
            c = C30.__new__(C30) if 'C30' and isinstance(C30, type) else C30
            p(list(i5(a)))
        else:
            b = 0
            try:
                if (not a): raise TypeError(((not len(list(c for c31 in b if tick() and b))) < h1(1) == (not (not c))))
            except (KeyError, TypeError) as a:
                p(len(sorted({c32: 1 for c32 in range(3) if tick() and p(h1([]))})), 3)
                if (None * (b if 2 else ('' < (1, 2) < []))):
                    if (a != len(sorted({c33: 1 for c33 in range(3) if tick() and c}))): raise TypeError(eval("a"))
                    if c: raise TypeError(len(list(((0 < 3 != c34) < len(list(c for c35 in range(3) if tick()))) for c34 in 'ab' if tick() and 'x')))
                else:
                    return b
                    assert ((b + (True if 1 else a)) < (a and (a is not 'x')) == h1(a, k=h1(u=-3))), 1.5
                    print show(a), show(len([p((1 <= a)) for c38 in ((c < c < -3))[True:] if tick()]))
            else:
                (((not a) or p(1.5)) or 0)
            finally:
                try:
                    raise Mine, c
                except AttributeError as a:
                    p((((c if 10 ** 20 else b) != len(sorted({c40: 1 for c40 in 1 if tick() and True}))) // b), p(1.5))
                    raise Mine(p((h1(*(3,)) if p(c) else len(list(True for c41 in range(3) if tick() and a)))))
                    a += a
                else:
                    c = b
                    return 1
                    print show((h1((1.5 < c < 2), (not 10 ** 20)) - p(len(list(c for c43 in (1, 2) if tick()))))), show(b)
                a = (h1(a, k=h1(a)) or missing)
            a *= (not 3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = None
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_17, 'program_17')


def program_18():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2(Manager):
            x = 'x'
            def y(self, u=None, *rest):
                tick()
                u = (not len(list((c3 is not -3) for c3 in 1 if tick())))
            z = property(lambda self: p('z', u))
        p(C2.__dict__['x'])
        k = C2.__new__(C2) if 0 else C2
        pass
        assert k, 10 ** 20
    def i4(u=0, w=2, k=3):
        tick()
        if p((yield w)):
            while tick() and u:
                tick()
                u = w
                assert ((u < k == -3) < p((None + u))), p(k)
        else:
            with Manager('m5', True) as w:
                yield (not 1)
                p(u, (3 * w))
            while tick() and (u if p(len([(1, 2) for c6 in 'ab' if tick() and u])) else 1):
                tick()
                raise KeyError, "k"
            else:
                p(((len(sorted({c8: 1 for c8 in 0 if tick()})) or True) if (yield -3) else w), G0)
                w = (yield -3)
                k = ((w if (not 'x') else len([b for c9 in u if tick()])), ((yield k) < (yield {'k': 1}) == k))
        try:
            k *= []
            try:
                k = (not ((k < None != w) == (w if w else 'x')))
                p(len([len(sorted({c11: 1 for c11 in k if tick()})) for c10 in (u == k) if tick()]), k)
            finally:
                w = (p(p(k)) if {'k': 1} else ((-3 and -3) < (1, 2) == (w if w else 1.5)))
                return
                assert True, len(list(w for c12 in (w is not 1) if tick()))
            yield (p(1.5) if (2 != 0) else (p(w) if (k < w == k) else p(2)))
        except Mine:
            for k in [(1, 2), (3, 4)]:
                tick()
                if w: raise TypeError((not len([(2 or c15) for c15 in (0 and 1) if tick() and True])))
                print show((not (not u))), show(len(list(u for c16 in (True or eval("a")) if tick())))
                print show((sys.exc_info()[1] or ((u - 1.5) % (w < w < True)))), show(p(k))
            else:
                return
            while tick() and u:
                tick()
                w -= 10 ** 20
                w = 2
        finally:
            with Manager('m17', True) as u:
                pass
        assert -3, (p(((1, 2) if k else k)) < (len(sorted({c18: 1 for c18 in range(3) if tick()})) if (2 if k else {'k': 1}) else len([c19 for c19 in range(3) if tick()])) < missing)
        with Manager('m20', True) as k:
            raise Mine, len([((k <= w) if len(list(u for c23 in 'ab' if tick())) else (w or u)) for c22 in 'ab' if tick()])
        yield u
    try:
        print show((((a == -3) != (not a)) or [1, 2, 3])), show(0)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(len(list(a for c24 in 'ab' if tick())), G0)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        @same
        def f25(u=a, *rest):
            tick()
            v26 = u
            class C28(Manager):
                x = len(sorted({c29: 1 for c29 in 'ab' if tick() and len(list(h1(b, k=c30) for c30 in range(3) if tick() and (c29 if 1.5 else 2)))}))
                def y(self, u=None, *rest):
                    tick()
                    b = ((not (-3 < 3 < c)) < len(list(u for c31 in (not 0) if tick() and (u < 3))) == (u if (not 1) else (c == 1)))
                    b = (len(sorted({c32: 1 for c32 in range(3) if tick() and (True or u)})) < b == (h1(*(u,)) is not (-3 or 0)))
                z = property(lambda self: p('z', c))
            p(C28.__dict__['x'])
            a = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
            raise Mine, p(h1(10 ** 20, k=-3))
            class C35(Manager):
                x = 3
                def y(self, u=None, *rest):
                    tick()
                    p(len(list(G0 for c36 in 'ab' if tick() and h1(u=p(c36)))), len(sorted({c37: 1 for c37 in range(3) if tick() and ((u - 0) or (u + b))})))
                z = property(lambda self: p('z', {'k': 1}))
            p(C35.x)
            v26 = C35.__new__(C35) if 0 else C35
            try:
                try:
                    (c if p((v26 or -3)) else len(list(u for c38 in range(3) if tick() and b)))
                finally:
                    v26 = len(sorted({c39: 1 for c39 in 'ab' if tick()}))
            finally:
                raise
                return same((p(b) // (not b)))
                class C41(object):
                    x = (p((True or v26)) < len(sorted({c42: 1 for c42 in b if tick() and (1.5 if v27 else 10 ** 20)})) != (10 ** 20 if (0 <= b) else 2))
                    def y(self, u=None, *rest):
                        tick()
                        drive(i4((1 + u)), ['next', 'next', 'throw'])
                        c = True
                    z = property(lambda self: p('z', v26))
                p(C41.__dict__['x'])
                a = C41.__new__(C41) if 0 else C41
        p(f25([((b < 2) < h1(1.5, b) != c), ((None and a) if (0 % b) else -3)]))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            return b
            c = sys.exc_info()[1]
        except AttributeError:
            for c in [(1, 2), (3, 4)]:
                tick()
                ((p(c) < (True and 2)) < 0 != (b != (0 or (1, 2))))
                break
                print show(((1, 2) is not ((True <= b) and h1(c, k=2)))), show(c)
            b = a
            raise KeyError, "k"
        else:
            c = c
            drive(i4(p(same(2))), ['next', 'throw'])
        a = (True // ((a % c) < len([1.5 for c45 in 3 if tick()]) == 10 ** 20))
    except ValueError as c:
        class C46(Manager):
            x = (h1(u=(3 and b)) // c)
            def y(self, u=None, *rest):
                tick()
                u = 1
                drive(i4((((u != -3) <= 10 ** 20) < -3 == b)), ['next', 'throw'])
            z = property(lambda self: p('z', a))
        p(C46.x)
        a = C46.__new__(C46) if 'C46' and isinstance(C46, type) else C46
        assert (((2 // b) * (1 // c)) < ((b is not 0) and (not c)) == 1.5), -3
        p((b <= (h1(*(c,)) < p(b) != (not b))), 10 ** 20)
    except:
        try:
            raise KeyError, "k"
        except ValueError as b:
            c = (not (h1(*(None,)) is not 10 ** 20))
        else:
            a = (b % h1((2 if 10 ** 20 else c)))
            class C49(list):
                x = (((10 ** 20 < {'k': 1} == c) - (2 * b)) + h1(u=len(list(1.5 for c52 in range(3) if tick()))))
                def y(self, u=None, *rest):
                    tick()
                    c *= (not ((-3 < (1, 2) < True) <= b))
                    assert {'k': 1}, ((1 < True < (1 < -3 != -3)) if u else (h1(*(c,)) < {10 ** 20: 1}))
                z = property(lambda self: p('z', 10 ** 20))
            p(C49.x)
            c = C49.__new__(C49) if 'C49' and isinstance(C49, type) else C49
            while tick() and ((not 10 ** 20) // p(3)):
                tick()
                p((len(sorted({c53: 1 for c53 in 'ab' if tick()})) or c), p(len(sorted({c54: 1 for c54 in range(3) if tick()}))))
                raise Mine((len(sorted({c55: 1 for c55 in 'ab' if tick()})) % b))
                if b: raise TypeError(h1(len([1.5 for c61 in (3 if c else 0) if tick()])))
            else:
                print show(1), show((h1(len([2 for c62 in 'ab' if tick() and c]), (not 1)) * ((1 // []) or (2 in [True]))))
                p(list(i4(((len(list(3 for c65 in range(3) if tick())) == 1.5) != c))))
                b = c
        finally:
            (h1(*(a,)) < ((not 2))[(-3 - c):] < (lambda q, w=([1, 2, 3] or a): (q % a))((not c)))
            raise Mine, c
            for b in b:
                tick()
                raise KeyError, "k"
                continue
        try:
            @same
            def f72(u=(len(list((a is not c) for c75 in 'ab' if tick() and (c75 != 10 ** 20))) if ((missing < 1.5) != b) else 'x')):
                tick()
                v73 = u
                v73 = a
                drive(i4(1), ['next', 'next'])
                v73 = len(list((v74 and (not 1)) for c77 in range(3) if tick()))
            p(f72(2))
        finally:
            class C79(list):
                x = h1((h1(10 ** 20) == (not a)), k=(len(list(10 ** 20 for c81 in range(3) if tick() and 1)) if (1.5 - G1) else (1.5 if '' else c)))
                def y(self, u=None, *rest):
                    tick()
                    print show(0), show((1 != p((not u))))
                z = property(lambda self: p('z', 3))
            p(C79.x)
            a = C79.__new__(C79) if 'C79' and isinstance(C79, type) else C79
            assert len([(c83 < 3 != h1(10 ** 20)) for c83 in 'ab' if tick()]), (a // max((b or 10 ** 20), h1(u=a)))
            for c in (c if ((True == -3) if c else a) else (([] or a) != True)):
                tick()
                a = (len([b for c84 in 'ab' if tick()]) < h1((a - 3)) < (not p(c)))
                c = len([(2 if h1(b, k=-3) else (c != c85)) for c85 in 'ab' if tick()])
            else:
                b *= c
        c *= h1(*(1.5,))
    else:
        class C86(list):
            x = (not 3)
            def y(self, u=None, *rest):
                tick()
                u = (h1(10 ** 20, (u < True == -3)) - ((10 ** 20 if 1.5 else c) < -3))
                assert 10 ** 20, (len(list(0 for c87 in range(3) if tick() and (b < 10 ** 20 < c))) if h1((b == -3)) else ((1, 2) if (10 ** 20 < b != u) else 3))
                try:
                    print show((lambda q, w=(lambda q, w=(u + u): (missing < G0))(True): ((a and w) or (2 != u)))((u + ([] is not 1)))), show((not 1))
                    u = -3
                    u = (((10 ** 20 % -3) < h1(*(c,)) < (1 / u)), ((u == 1.5) if u else u))
                except NameError as c:
                    p(p(((10 ** 20 if 1.5 else b) or (b).x)), 10 ** 20)
                    return u
                    c = (1 == b)
                finally:
                    print show(u), show((len(sorted({c88: 1 for c88 in range(3) if tick()})) < ((b and b) is not (not u))))
            z = property(lambda self: p('z', a))
        p(C86.x)
        a = C86.__new__(C86) if 'C86' and isinstance(C86, type) else C86
    try:
        print show(len(list(len(sorted({c91: 1 for c91 in a if tick()})) for c89 in 'ab' if tick()))), show(h1(*((not (not '')),)))
    except AttributeError as c:
        b = h1((-3 and c), k=((a < '' == c) and (a < True == 1.5)))
        return same(((not 3) if h1(u=c) else h1(True, k=c)))
        p(list(i4(len([((not 3) < len(list({'k': 1} for c94 in 'ab' if tick())) == 3) for c93 in range(3) if tick()]))))
    except:
        try:
            print show((-3 or b)), show(c)
            with Manager('m95', False) as a:
                raise Mine, 2
                p(p((a and (b < True))), (a and a))
            p(list(i4((a and ((True and {'k': 1}) == (1.5 or 10 ** 20))))))
        except ValueError:
            def g98(u=(h1(*(True,)) if (b <= (c if a else a)) else 3), *rest):
                tick()
                v99 = u
                b = (max(c, (-3 < 3 == a)) < (b if (not [1, 2, 3]) else 0) == p(p(u)))
                del v99
                yield v99
            drive(g98(True), ['next', 'next', 9, 'next'])
            with Manager('m103', True) as b:
                b = c
                a
        except:
            print show(None), show((not ((3 * 0) < (1 and a))))
            return a
            with Manager('m104', True) as c:
                a = ((not (c, 10 ** 20)) < (1.5 % a) == ((G0 <= c) < (True if c else b) != (1.5 if G0 else 3)))
                a = (c or ((c < 1.5 == c) % (2 * c)))
    else:
        class C105(Manager):
            x = (not (((1, 2) % a) and (b == c)))
            def y(self, u=None, *rest):
                tick()
                u = p(p((u or 10 ** 20)))
                class C106():
                    x = (len(sorted({c107: 1 for c107 in len(list(b for c108 in range(3) if tick() and -3)) if tick()})) and (not (0 < 10 ** 20 == c)))
                    def y(self, u=None, *rest):
                        tick()
                        u *= len([(p(u) < 2 != (10 ** 20 or c109)) for c109 in ((10 ** 20 < b != u) if a else locals().get("a")) if tick()])
                    z = property(lambda self: p('z', c))
                p(C106.__dict__['x'])
                b = C106.__new__(C106) if 'C106' and isinstance(C106, type) else C106
            z = property(lambda self: p('z', -3))
        p(C105.x)
        b = C105.__new__(C105) if 'C105' and isinstance(C105, type) else C105
        c = 1.5
    finally:
        print show((a == h1(u=([1, 2, 3] < None < True)))), show(len(list(p(a) for c110 in ((1 / True) if p(b) else (not b)) if tick())))
        b = h1(1.5, (1, 2))
    return a, b, c
run(program_18, 'program_18')


def program_19():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        try:
            try:
                print show(1.5), show((k if 10 ** 20 else ((1.5 < -3 == w) - (3 if u else 3))))
                assert (k < (u or p(w)) < (not (1.5 if 2 else w))), ([] + (not w))
                return k
            except ValueError as w:
                u
                assert u, (not (not [{'k': 1}, k]))
            except:
                print show(('x' % `show(3)`)), show((k and (u and 10 ** 20)))
                return len(sorted({c2: 1 for c2 in range(3) if tick()}))
                raise
            finally:
                u *= missing
                pass
                (10 ** 20 < w != k)
        except AttributeError as k:
            pass
            pass
        def f4(u=0, *rest):
            tick()
            v5 = u
            v6 = (p(v5) != ((not 10 ** 20) == 3))
            ((len(list(1 for c7 in 'ab' if tick() and 1.5)) is not p(1)) == len(list(2 for c8 in 'ab' if tick() and c8)))
            assert 1, (lambda q, w=(2 < u == v6): k)(((v5 if 10 ** 20 else 3) if (0 and u) else (2 if w else v6)))
        p(f4(k))
        p(w, (not w))
        try:
            assert 0, (1 * ((w).x or w))
        except Mine:
            p(p(p((k - [1, 2, 3]))), len([u for c9 in 'ab' if tick() and c9]))
            u = True
            assert 10 ** 20, w
    def i11(u=0, w=2, k=3):
        tick()
        w = p((1 * (k if k else k)))
        for w in len(sorted({c12: 1 for c12 in (not (k < missing != 1)) if tick()})):
            tick()
            k = w
            return
            try:
                assert ((u < (G0 // True) < len(sorted({c13: 1 for c13 in k if tick() and k}))) != ((-3 == w) == (None <= u))), 0
                raise
            except Mine as w:
                u += (yield u)
                u += (2 * -3)
            except:
                yield ((u % 10 ** 20) * ((w < 3 < 0) + k))
                yield w
            else:
                pass
        else:
            yield (u * ((u // 1) and 1))
            class C16(list):
                x = (not w)
                def y(self, u=None, *rest):
                    tick()
                    pass
                    pass
                    print show((u and ((True % u) if 1.5 else w))), show(p(p((u < k != 0))))
                z = property(lambda self: p('z', u))
            p(C16.__dict__['x'])
            k = C16.__new__(C16) if 0 else C16
            raise Mine(True)
        k = (((not u) or (1 / k)) if ((u and k) < (lambda q, w=3: 1)(u) < (0 % 2)) else w)
        yield u
    try:
        10 ** 20
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return (not p((not a)))
    try:
        return (lambda q, w=b: ((10 ** 20 + a) and b))((p(-3) < (a + b) == (2 != 10 ** 20)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        drive(i11(-3), ['throw', 'next', 'next'])
        p(list(i11(10 ** 20)))
        drive(i11((h1(c, h1(a, k=1)) + (2 and (not b)))), ['next', 5])
    except (KeyError, TypeError):
        for b in [(1, 2), (3, 4)]:
            tick()
            b = (((b or True) and (1 if True else True)) if ((10 ** 20 + b) < a != -3) else ((c - a) and p(True)))
            p(((c <= 2) or h1((10 ** 20 or 3), k=c)), (((not 1.5) if 0 else (True - b)) == b))
            for c in [(1, 2), (3, 4)]:
                tick()
                c += ((None < (not a) == p(b)) is not (not 3))
    else:
        p((h1(((1, 2) if c else 3), (1 < b != [])) < (c % a) == (locals().get("a") or h1(c, a))), ((p(0) if ('' if b else None) else (1 or 1)) + len(sorted({c22: 1 for c22 in 'ab' if tick()}))))
        while tick() and h1((c if 3 else (1.5 or a)), (not h1(a, a))):
            tick()
            raise Mine(p(1))
        else:
            def f24(u=(not ((not True) < len(sorted({c27: 1 for c27 in 'ab' if tick()})) < (True < 0 == 2))), k=None):
                tick()
                v25 = u
                p(b, ((not (a < v26 != 1)) - (lambda q, w=(b - v25): sys.exc_info()[1])((u % 2))))
                a = ''
                a -= h1('x', 2)
                print show(len(list(len([(not 10 ** 20) for c31 in 'ab' if tick()]) for c29 in h1(h1(v26), k=c) if tick() and (not 10 ** 20)))), show(v25)
            p(f24(True))
            p(((not 3) and ((c is not -3) and (2 * True))), (h1(u=(not b)) or (G0 == 10 ** 20)))
        print show(p(c)), show((-3 < h1(0, b) < (b if p(-3) else (-3 % []))))
    finally:
        for a in 'ab':
            tick()
            b = h1(*((0 or (not c)),))
            b = len([2 for c33 in range(3) if tick() and 1.5])
        def f34(u=-3, k=None):
            tick()
            v35 = u
            with Manager('m37', False) as v36:
                assert (((2 <= a) if 2 else (b != {'k': 1})))[1], (not c)
                assert 2, (((v36 if 2 else 1) if h1(a, (1, 2)) else (a < 1.5 != 1.5)) if -3 else ((-3 < 1 < 1.5) <= 0))
                drive(i11(10 ** 20), ['close', 'next'])
            (10 ** 20 == 2)
            p(p(''), (((1, 2) is not (1 < -3)) == v35))
        p(f34(len([((c38 < a == 10 ** 20) if p(b) else p(missing)) for c38 in range(3) if tick()])))
        try:
            a = c
        except Exception as a:
            c.x = (not b)
            c = a
        except:
            try:
                assert a, (a is not p(True))
                a = (((not 3) != a) or b)
                b = missing
            finally:
                assert 1.5, map(p, [((not a) <= len(sorted({c39: 1 for c39 in b if tick() and 1.5})))])
    try:
        a = p(len([h1(a, c) for c40 in 'ab' if tick()]))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_19, 'program_19')


def program_20():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        (not 3)
        with Manager('m2', False) as u:
            try:
                u = (((not 3) < -3 != (w % w)) * p((3 * 10 ** 20)))
                u = (None and 0)
            except ValueError as u:
                (3 if (u < (w == G0)) else p(p(1)))
                return p((p(u) < (u <= k) < len([u for c3 in 'ab' if tick()])))
                p(k, (not ((not 2) if len(list(-3 for c4 in 3 if tick())) else len([0 for c5 in range(3) if tick()]))))
            else:
                raise Mine, ((k is not []) < p(True) == 0)
                return [1, 2, 3]
            finally:
                assert (((2 or 1.5) if u else (k < -3 == u)) == 1), 10 ** 20
    def i7(u=0, w=2, k=3):
        tick()
        for k in xrange(2):
            tick()
            w *= u
            try:
                assert w, w
                pass
                print show((k or ((G0 if 10 ** 20 else u) % w))), show(0)
            except AttributeError as w:
                w = k
            except:
                return
        else:
            print show((not 'x')), show(True)
        p(w, (True % 10 ** 20))
        def f9(u=(2 if len([len(sorted({c13: 1 for c13 in 'ab' if tick() and u})) for c12 in 'ab' if tick()]) else w), *rest):
            tick()
            v10 = u
            (p((v11 and 3)) != p(2))
            len([2 for c14 in range(3) if tick()])
        p(f9(u))
        yield u
    try:
        try:
            def g16(u=((lambda q, w=(not c): len(sorted({c19: 1 for c19 in 'ab' if tick()})))(a) and (lambda q, w=c: (a == b))((lambda q, w=2: 1)(a)))):
                tick()
                global G1
                v17 = u
                for v18 in 'ab':
                    tick()
                    assert b, p(p((1.5 and 3)))
                    u = True
                v17 = (yield len(sorted({c20: 1 for c20 in range(3) if tick()})))
                yield v17
            drive(g16(c), ['next', 'next', 9, 'next'])
        except AttributeError as a:
            p(list(i7(h1(((c % a) == c)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    class C22(Manager):
        x = [h1(1, k=b), ((b < a) != (b if 1 else c))]
        def y(self, u=None, *rest):
            tick()
            class C23(object):
                x = h1(u=((c + b) if len([c25 for c25 in 'ab' if tick() and 3]) else (lambda q, w=3: b)(0)))
                def y(self, u=None, *rest):
                    tick()
                    c = ((h1(*(True,)) or (2 < b)), (((1, 2) < 10 ** 20 == b) if len(sorted({c26: 1 for c26 in range(3) if tick()})) else (b < True)))
                    try:
                        b -= ((not u) is not 1)
                    finally:
                        c *= p(h1(p(2)))
                z = property(lambda self: p('z', 3))
            p(C23.__dict__['x'])
            c = C23.__new__(C23) if 'C23' and isinstance(C23, type) else C23
            u = 1
            class C28(list):
                x = ((c if h1(1, k='') else b) < c != h1(*((not True),)))
                def y(self, u=None, *rest):
                    tick()
                    try:
                        p(len(list(((lambda q, w=-3: u)(10 ** 20) if (1.5 != G1) else h1(G0)) for c29 in range(3) if tick() and (True or (u if u else b)))), map(p, [same(True)]))
                        p(10 ** 20, (c != (u or 3)))
                        c = 3
                    finally:
                        assert (b == ((b != u) if u else [1, 2, 3])), 3
                        b = p(h1((True if c else 10 ** 20)))
                z = property(lambda self: p('z', b))
            p(C28.__dict__['x'])
            b = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
        z = property(lambda self: p('z', a))
    p(C22.x)
    c = C22.__new__(C22) if 'C22' and isinstance(C22, type) else C22
    try:
        h1(u=((10 ** 20)[3] or (c in [a])))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    with Manager('m32', False) as c:
        for c in xrange(2):
            tick()
            assert (10 ** 20 if c else len(list(('x' is not 10 ** 20) for c33 in (not {'k': 1}) if tick() and h1(u=-3)))), c
            b = ((b <= p(b)) == (not p(True)))
            for b in c:
                tick()
                a = 0
                p((c if h1(*(1,)) else (not 1)), a)
                break
        assert 2, h1(*(p(True),))
    try:
        return None
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_20, 'program_20')


def program_21():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = 'x'
        w = missing
        w = (len(list((10 ** 20 and u) for c2 in u if tick() and (u if w else k))) * (0 <= 1))
    def i3(u=0, w=2, k=3):
        tick()
        yield (p(G0) == 1.5)
        w = True
        try:
            print show(0), show([])
            try:
                u = (yield 'x')
            finally:
                assert (((k or w) == (yield 1)) if (a != (u and 0)) else ((10 ** 20 if 0 else u) or u)), (len([-3 for c4 in p(u) if tick()]) or ((True and 2) or p(u)))
        except Exception as u:
            return
            if ((not w) < 0 < k):
                assert ((yield p(1.5)) - w), len(list(((10 ** 20 < w == u) <= 10 ** 20) for c5 in 'ab' if tick()))
                return
            elif len(list(c6 for c6 in len(list((c7 < k == -3) for c7 in (u if u else u) if tick() and (k if w else k))) if tick() and ((c6 or -3) or len(list(w for c8 in w if tick()))))):
                return
        except:
            yield u
            return
            if (k // []): raise TypeError(p(p((3 if a else (1, 2)))))
        finally:
            yield w
            if p(len(list(True for c9 in 'ab' if tick()))):
                w = ((w or (not w)))[k:]
            else:
                k = (not (not True))
                w = (0 < 1 < (yield same(None)))
        yield u
    try:
        p((lambda q, w=('x' if 0 else (not c)): a)(c), ((h1(u=b) != len(sorted({c10: 1 for c10 in 'ab' if tick()}))) and c))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f11(u=p(h1(*((not a),)))):
            tick()
            v12 = u
            if {(not v12): 1}: raise TypeError(h1(*(h1(u=v13),)))
            v12 = (p('x') < v13)
            p(list(i3((not (1 / (b * v12))))))
            assert v12, ((not (a < b != u)) < (h1(u) < (missing != []) < ('' // 2)) < 10 ** 20)
        p(f11(p((a if p(b) else (not True)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = a
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    a = b
    try:
        b = None
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_21, 'program_21')


def program_22():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        pass
        sys.exc_info()[1]
    def i2(u=0, w=2, k=3):
        tick()
        with Manager('m3', True) as k:
            u *= (not ((10 ** 20 < 1.5 < True) + (u < None != True)))
            assert k, len(list(((1 / missing) < (c4 if c4 else u)) for c4 in 'ab' if tick()))
        try:
            w *= (yield b)
            w = (((u // True) != (0 and '')) if k else (u != (2 != (1, 2))))
            if (w if p(2) else 2):
                raise Mine, w
        except AttributeError as u:
            print show((2 // (([] if w else k) if -3 else 1.5))), show(k)
            w = (len(sorted({c6: 1 for c6 in 'ab' if tick()})) or (len(list(1.5 for c8 in 'ab' if tick())) < 1 != (u + True)))
        except:
            try:
                u = (2 * (([1, 2, 3] if u else w) <= u))
            except Exception:
                w = (map(p, [(w < u < 0)]) < 0 != [])
                raise Mine, 1
                w *= ((len([1.5 for c9 in 'ab' if tick() and -3]) if p(2) else len(sorted({c10: 1 for c10 in range(3) if tick() and u}))) and (p(w) < (not True) == 10 ** 20))
            else:
                pass
                assert len(list((c11 or p(w)) for c11 in range(3) if tick() and True)), ((k < (u if '' else w)) < (True or u) == w)
                k = ''
            while tick() and ((len(sorted({c12: 1 for c12 in k if tick()})) - (u or 2)) < (yield (yield k)) != ((not None) < (2 % w) != (True if u else 2))):
                tick()
                return
            else:
                pass
                print show(p(u)), show(k)
        else:
            class C13():
                x = (((w < k != -3) or 1.5) == (1.5 if True else k))
                def y(self, u=None, *rest):
                    tick()
                    w -= (not p((w and k)))
                z = property(lambda self: p('z', True))
            p(C13.x)
            k = C13.__new__(C13) if 0 else C13
        finally:
            return
            try:
                p(G1, (({-3: 1} // (lambda q, w=u: w)(u)) - len(sorted({c14: 1 for c14 in range(3) if tick()}))))
                pass
                assert ((yield (not w)) if ((not 3) * k) else w), (True - ((k < u != k) if (yield {'k': 1}) else (yield k)))
            except AttributeError as k:
                w, k = p(((yield 1) and len(list(0 for c16 in 'ab' if tick()))))
        k = 1
        try:
            u = (yield len(sorted({c17: 1 for c17 in 'ab' if tick() and (1.5 or c17)})))
            pass
        except Mine as u:
            with Manager('m18', False) as k:
                p((w if (yield k) else G1), p(p(len([0 for c19 in 3 if tick()]))))
                u = ((0 // 3) < w < (u if (1, 2) else p(w)))
        yield u
    try:
        try:
            if (not True): raise TypeError((not (not (1.5 * c))))
        finally:
            (0 and h1(3, len(list(G1 for c21 in b if tick()))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return p(a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f22(u=(b < c != True)):
            tick()
            global G1
            v23 = u
            for b in 'ab':
                tick()
                def f25(u=h1(True, k=(not G1)), k=None, **more):
                    tick()
                    v26 = u
                    p((not (('x' and G1) if (G1 or 2) else ((1, 2) if u else 1))), [])
                    print show((((G1 if G1 else 1.5) is not p(1)) is not (u < (c < 1 != u) < (u % c)))), show((True or ((not v27) < len(sorted({c32: 1 for c32 in range(3) if tick() and G1})) != v26)))
                    assert b, (not 3)
                    u = len([(c * h1(u, k=2)) for c33 in range(3) if tick() and 2])
                p(f25((len(sorted({c34: 1 for c34 in 'ab' if tick()})) < (not p(a)) != a)))
                assert -3, len(list(p(v23) for c35 in 'ab' if tick()))
            else:
                return 1.5
            0
        p(f22(2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(list(i2((1.5 if len(sorted({c36: 1 for c36 in 'ab' if tick() and (missing < '')})) else (not (a % 1.5))))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    p(len(list(p(p(a)) for c37 in 'ab' if tick())), (0 % 1))
    return a, b, c
run(program_22, 'program_22')


def program_23():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        try:
            pass
        except NameError as k:
            if p(-3):
                print show((not (u != 3))), show((k if (not ({'k': 1} and w)) else (not w)))
            else:
                u = w
                p((((10 ** 20 < k < w) if b else (not k)) if (not (3 != 1.5)) else map(p, [(not True)])), p(((k + 0) < 2 < w)))
            pass
            try:
                k = G1
                k -= len(sorted({c2: 1 for c2 in 'ab' if tick()}))
            except Mine as k:
                u = 2
                print show(u), show((p((2 % k)) if ((2 - 1.5) or (3 < 'x' != True)) else -3))
            finally:
                k = (u or ((k is not True) if -3 else u))
        pass
        return u
    def i3(u=0, w=2, k=3):
        tick()
        def f4(u=((1.5 if (3 % u) else `show(0)`) if ((yield k) if (yield 1) else (-3 < 3 != k)) else w), *rest):
            tick()
            v5 = u
            for w in 'ab':
                tick()
                pass
                raise KeyError, "k"
            return 1
            assert (w != ((G1 if None else missing) and (v6 * None))), (1 / k)
        p(f4((u and (yield len(sorted({c10: 1 for c10 in range(3) if tick() and u}))))))
        u += (3 < ((b * u) < u == 2) == ((not k) or 3))
        yield u
    try:
        b = 2
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    for b in 'ab':
        tick()
        while tick() and a:
            tick()
            for b in 'ab':
                tick()
                c = (b < ((1.5 < c) // (c % 0)) != p(len(sorted({c11: 1 for c11 in -3 if tick()}))))
                b *= len(list(b for c12 in range(3) if tick() and c12))
                a = 3
            else:
                return len(list((1.5 or len(list(None for c16 in 'ab' if tick()))) for c15 in ((-3 <= b) * (b % True)) if tick() and ((not 1.5) < 3 != True)))
                assert a, 2
        assert c, 3
        def f17(u=`show(((not c) != (b if True else [])))`, k=None):
            tick()
            v18 = u
            try:
                raise Mine(h1(p(b)))
                return (1 - p(len(list(-3 for c26 in v19 if tick() and b))))
                c = h1(c, a)
            except AttributeError:
                drive(i3(((same(b) < p(u)) * (0 and (c < 0 == True)))), ['throw'])
            else:
                a -= (map(p, [len(list(v19 for c28 in 1 if tick() and b))]) < (h1(*(b,)) != (v19 or u)) < c)
                assert (0 if v19 else h1(h1(u=-3))), [1, 2, 3]
            finally:
                b = (c and (u or 1.5))
                p((((b and 2) - c) < h1(*((not 0),)) == p(h1(u, k=u))), ((lambda q, w=(3 < True == 1): len(sorted({c30: 1 for c30 in v19 if tick() and v19})))(0) if eval("a") else []))
                u = (p((v19 <= v19)) < (True or len(list(b for c31 in range(3) if tick()))) == G1)
            assert ((not (0).x) if p((2 - -3)) else ((lambda q, w=c: 10 ** 20)(1) < (1 * True) == v18)), v19
        p(f17((not `show(a)`)))
    try:
        while tick() and (b is not (not a)):
            tick()
            drive(i3(c), ['throw', 5])
            p(list(i3(len(sorted({c33: 1 for c33 in range(3) if tick()})))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (((b or missing) * {'k': 1}) + 3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c[0] = (1.5 < (not (None // 1)) == h1((a < [] != 'x'), (1.5 is not 'x')))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_23, 'program_23')


def program_25():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        try:
            def f2(u=(10 ** 20 * k), *rest):
                tick()
                global G1
                v3 = u
                u = ((not (k in [True])))[(10 ** 20 != (1 if 1.5 else G1))]
                G1 = ((0 if 1 else (not missing)) == 2)
                return v3
                pass
            p(f2((((10 ** 20 if 0 else True) - (not 2)) - 0)))
            u, u = (((not w) < u) if 2 else len(sorted({c5: 1 for c5 in range(3) if tick()})))
            while tick() and (3 or p((not u))):
                tick()
                pass
                print show((len([w for c7 in (not 10 ** 20) if tick() and (1.5 if c7 else c7)]) or 1)), show(`show(10 ** 20)`)
        except NameError as u:
            try:
                print show(((not ('')[0]) and True)), show((((w - w) < (1.5 < 1.5) == sys.exc_info()[1]) is not ((u or (1, 2)) == (u if w else 1.5))))
                w = 0
            except Mine as w:
                print show((((10 ** 20 and 10 ** 20) != len(sorted({c8: 1 for c8 in 'ab' if tick() and c8}))) < (len(sorted({c9: 1 for c9 in 'ab' if tick()})) or (k < 1 < 1.5)) == 0)), show(w)
                w = (not (0 if 0 else (True if k else u)))
            except:
                raise
            if 1:
                (lambda q, w=u: True)(1.5)
                raise Mine(((0 < (3 if 0 else u) != 1) // 2))
                p(k, (u < 2 != (not len([0 for c10 in -3 if tick() and u]))))
            else:
                assert (not k), 0
        except:
            u, u = 10 ** 20
            for w in u:
                tick()
                u = (((k + u) or k) - u)
            else:
                p(0, 2)
                pass
                w = [1.5, w]
        finally:
            try:
                print show(len(list(((1 + u) + ('' < w != u)) for c11 in (len(list(c12 for c12 in range(3) if tick())) if 0 else len(list(w for c13 in 'x' if tick()))) if tick()))), show((2 or (not (lambda q, w={'k': 1}: 0)(1.5))))
            except (KeyError, TypeError) as u:
                raise
                u = u
                u = w
            except:
                assert p((len(sorted({c17: 1 for c17 in range(3) if tick()})) if k else (k)[k])), ((u < p(True) == u) < (k < p([]) != (2 if w else 1)) < 1.5)
                w = ((not (w and missing)) and k)
                print show((((u or True) < (not u) == p(u)) // k)), show(2)
            k.x = (k and ((True < 'x' == w) - (True and 3)))
            class C18(Manager):
                x = (((k < 1.5 == 3) and u) < (('x' < u == True) or (3 if w else w)) != 2)
                def y(self, u=None, *rest):
                    tick()
                    pass
                    p((1 < p((10 ** 20 if 0 else w)) < 3), len(list((locals().get("a") * (-3 is not u)) for c19 in k if tick() and (not (u % 0)))))
                z = property(lambda self: p('z', k))
            p(C18.__dict__['x'])
            u = C18.__new__(C18) if 0 else C18
        class C20(object):
            x = (u and u)
            def y(self, u=None, *rest):
                tick()
                k = (0 * 1.5)
            z = property(lambda self: p('z', 0))
        p(C20.__dict__['x'])
        w = C20.__new__(C20) if 'C20' and isinstance(C20, type) else C20
        w += len(sorted({c21: 1 for c21 in range(3) if tick()}))
        try:
            if (p(w) if 3 else u):
                u -= len([len(sorted({c23: 1 for c23 in (not 0) if tick()})) for c22 in range(3) if tick()])
                return len([[1, 2, 3] for c24 in range(3) if tick() and ((1 if 3 else w) * 2)])
                return (not ((not 2) if (k < -3 == None) else 1))
        except Mine as k:
            class C25():
                x = (1.5 <= 1)
                def y(self, u=None, *rest):
                    tick()
                    w = (-3 and 0)
                z = property(lambda self: p('z', k))
            p(C25.__dict__['x'])
            u = C25.__new__(C25) if 'C25' and isinstance(C25, type) else C25
            try:
                raise
            except AttributeError:
                assert p(-3), w
            except:
                len(list(p(10 ** 20) for c26 in range(3) if tick() and ((u < u == k) < len([1.5 for c27 in 0 if tick() and 1]) < p(u))))
                pass
                p((0 if -3 else k), u)
            else:
                p(True, (((k - u) < (1, 2)) or (not (not 1))))
                1
                w = (len(sorted({c28: 1 for c28 in 'ab' if tick() and -3})) if w else (not 1))
            finally:
                ((len(list({'k': 1} for c29 in 'ab' if tick() and w)) if u else (10 ** 20 < G0 == True)) < k == p((True or u)))
                pass
        finally:
            u -= (-3 or u)
    def i30(u=0, w=2, k=3):
        tick()
        w = 0
        yield (u).x
        k += (u * ((2 if u else u) if 0 else ((1, 2) if 3 else (1, 2))))
        assert (p((yield k)) != u), k
        yield u
    try:
        return (1 < 0 < (lambda q, w=len([b for c31 in 3 if tick()]): (c + 1))(3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        ((len([True for c32 in 'ab' if tick() and None]) and (b % c)) if (a == 3) else ((True if 0 else c) < a != 3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if 10 ** 20:
            for c in xrange(2):
                tick()
                c -= h1(1.5, k=1)
                b = -3
                class C35():
                    x = (True < h1((b and None), k=h1(u=3)) < (len([2 for c37 in range(3) if tick() and c37]) < (0 if True else '') == 10 ** 20))
                    def y(self, u=None, *rest):
                        tick()
                        return ((lambda q, w=u: b)(b) if ((u != {'k': 1}) - (c < 'x' == u)) else (b // (u // u)))
                    z = property(lambda self: p('z', 10 ** 20))
                p(C35.__dict__['x'])
                c = C35.__new__(C35) if 'C35' and isinstance(C35, type) else C35
            else:
                p(((c % -3) and ((not b) if (not 2) else {'k': 1})), 10 ** 20)
            for a in len([(p(True) if p(3) else (a and 1.5)) for c38 in 'ab' if tick()]):
                tick()
                def g39(u=(p(a) * c), k=None, **more):
                    tick()
                    v40 = u
                    u *= (not p(v41))
                    drive(i30((-3 <= ((not 2) or (v40 and v40)))), ['next'])
                    assert v41, (same(h1(*(u,))) and v41)
                    yield v40
                drive(g39(2), ['next', 'next', 'close', 'next'])
                b *= 2
                class C43(object):
                    x = (2 == 2)
                    def y(self, u=None, *rest):
                        tick()
                        print show(p(((True if b else True) if (u // 1) else (not c)))), show(-3)
                    z = property(lambda self: p('z', b))
                p(C43.x)
                b = C43.__new__(C43) if 'C43' and isinstance(C43, type) else C43
        else:
            p(list(i30((((3 == a) < (10 ** 20 and b) == len(list(2 for c44 in range(3) if tick()))) and 1))))
            for a in ((c < (b < 3) < a) < (1, 2) < ((c or []) if (not 2) else a)):
                tick()
                for a in len(sorted({c45: 1 for c45 in range(3) if tick()})):
                    tick()
                    break
                with Manager('m46', False) as c:
                    a += len([len(sorted({c48: 1 for c48 in 'ab' if tick() and (c48 // c)})) for c47 in 'ab' if tick()])
                    break
                    1
                break
            else:
                try:
                    assert (not h1(p('x'))), (3 < (10 ** 20 != 3) < 1)
                except (KeyError, TypeError) as b:
                    print show(True), show(((not (1.5 or b)) < len([(c // 1) for c49 in range(3) if tick()]) < p((1.5 or c))))
                except:
                    h1(*((1.5 < (not a) != 1.5),))
                finally:
                    len(sorted({c51: 1 for c51 in (a and (a and c)) if tick() and b}))
                raise Mine(p((-3 < 10 ** 20 != (not b))))
                for b in p(b):
                    tick()
                    a *= ((not a) if h1(*((b and a),)) else (1 < p(c) != (not a)))
                    c = p(p(p(-3)))
                else:
                    p((p((c != c)) * h1(h1(a, 0))), ((sys.exc_info()[1] if missing else c) is not (not (c if c else c))))
                    c = (0 <= (G1 < b < (b % 10 ** 20)))
                    if True: raise TypeError((10 ** 20 < (h1(2, k=-3) <= (G0 * a))))
            b = (1)[(('x' < 1 == b) is not (c is not a)):]
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m53', False) as b:
            for b in a:
                tick()
                b = b
            b = True
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(c, h1(((b is not a) % p(10 ** 20))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_25, 'program_25')


def program_26():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        def f2(u=k, k=None, **more):
            tick()
            global G1
            v3 = u
            class C5():
                x = (10 ** 20 < ((2 if u else 1.5) < G1 == a) == ((u < 0 == v4) or 1.5))
                def y(self, u=None, *rest):
                    tick()
                    print show(p((not G1))), show((u // len(sorted({c6: 1 for c6 in (1 < -3 != k) if tick() and (True or k)}))))
                    assert ((3 if None else (True or G1)) - (not k)), 1.5
                z = property(lambda self: p('z', v4))
            p(C5.__dict__['x'])
            k = C5.__new__(C5) if 'C5' and isinstance(C5, type) else C5
            return u
            try:
                p((p(w) if (not (1.5 // v4)) else (not (not w))), (p(2) - p((v4 < 0 < 10 ** 20))))
            finally:
                u *= p(((u < -3 < True) or (v3 != [1, 2, 3])))
                return (not (not len([0 for c7 in 'ab' if tick() and 1.5])))
                u = 1
        p(f2((w // k)))
        try:
            for u in 'ab':
                tick()
                u = (w or (k - w))
                assert (lambda q, w=u: p((1.5 // w)))((10 ** 20 < (k == 10 ** 20) < True)), len([(p(u) is not k) for c8 in 3 if tick()])
                w = u
            pass
            print show((((w if 1 else u) - k) < k != u)), show(len(sorted({c9: 1 for c9 in range(3) if tick() and (2 % None)})))
        finally:
            return k
    def i10(u=0, w=2, k=3):
        tick()
        while tick() and 2:
            tick()
            continue
            k -= (p((w * True)) < k != b)
            with Manager('m11', False) as k:
                yield u
                print show(len(sorted({c12: 1 for c12 in range(3) if tick() and True}))), show(p(w))
        else:
            pass
            print show((True * p((u < k != 1)))), show(w)
        assert (p(w) if (not 10 ** 20) else 2), (p(len(list(c13 for c13 in range(3) if tick()))) < (True != []) < (yield len(list(0 for c14 in range(3) if tick()))))
        k = p(((1 / w) < (10 ** 20 if k else u) == (yield 2)))
        yield u
    try:
        a = len([(p(2) < [-3, c] == (c15 < b < b)) for c15 in range(3) if tick() and (2 and (c15 < 1.5 != a))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert c, h1(((b * (1, 2)) if c else (not 1.5)), (p(b) and (0 < -3 < b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m17', False) as c:
            try:
                print show(1), show(p(G0))
                drive(i10((len(list(a for c18 in 'ab' if tick())) is not a)), ['close', 'next', 'close', 5])
            finally:
                def f19(u=len(list(len([len(list(3 for c24 in 'ab' if tick())) for c23 in range(3) if tick() and (1.5 < b == c)]) for c22 in range(3) if tick()))):
                    tick()
                    v20 = u
                    assert (not 10 ** 20), ((not (missing if -3 else 3)) or ((2 or 1.5) < {3: 1} == (0 and 2)))
                    return len(list((not 'x') for c25 in len(list(len([c for c27 in range(3) if tick()]) for c26 in (u < a < u) if tick())) if tick() and (not (lambda q, w=0: b)(0))))
                    print show((v20 <= (len(sorted({c28: 1 for c28 in u if tick()})) <= len(list(v21 for c29 in range(3) if tick() and c29))))), show(len(list(a for c30 in range(3) if tick() and len([(c31 < v20 == 0) for c31 in 'ab' if tick()]))))
                    if ((not p(b)) if p(10 ** 20) else b): raise TypeError((len([(b is not 10 ** 20) for c33 in range(3) if tick()]) <= ((a - True) <= (10 ** 20 - v21))))
                p(f19(c))
            print show(((len([10 ** 20 for c35 in range(3) if tick()]) if (True if 1 else b) else (b if b else 0)) != ((1 or 2) % c))), show(c)
            (h1(('' < 10 ** 20 != b), k=`show(3)`) if 2 else p(c))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b -= ((b < (b < 1 == a) != (None == c)) == p(b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            raise Mine((not len(list((G0 == -3) for c37 in 'ab' if tick()))))
            for b in (((c < c != 10 ** 20) or ([] and 2)) if b else b):
                tick()
                a += h1(None)
            else:
                drive(i10(((not sys.exc_info()[1]) // [])), ['next', 'next', 5])
                def g40(u=(p(h1(10 ** 20, c)) < len(sorted({c43: 1 for c43 in 'ab' if tick()})) == p((c < c))), *rest):
                    tick()
                    global G1
                    v41 = u
                    yield (u < G1 == -3)
                    assert b, locals().get("a")
                    drive(i10(h1(*(a,))), ['next', 5, 'next'])
                    yield v41
                drive(g40(b), ['next', 'next', 'throw', 'next'])
                try:
                    (h1(*((c)[[]],)) and ((True - {'k': 1}) if 0 else (not b)))
                    b = (((3 or c) if (3 % 1) else 1.5) if (len(sorted({c45: 1 for c45 in range(3) if tick()})) and (10 ** 20 < b < c)) else ((c and b) % (-3 and -3)))
                    p(list(i10((True != a))))
                finally:
                    a = (((not b) % (a % 2)) < (not ('x' or 3)) < h1(len(sorted({c46: 1 for c46 in range(3) if tick() and True})), h1(u=b)))
                    c += (((0 and a) % (not 1.5)) if ((b < G1 < 0) < (1.5 < c < True) == (10 ** 20 if G0 else -3)) else True)
        except (KeyError, TypeError):
            p(list(i10((b // len([p(c) for c47 in range(3) if tick()])))))
        else:
            try:
                p((not p({'k': 1})), {'k': 1})
                with Manager('m48', True) as a:
                    assert (G1 in [((b + b) // (b)[10 ** 20])]), len([h1(c) for c49 in range(3) if tick()])
                    raise
                    print show(((a * sys.exc_info()[1]) and p(([] if 'x' else b)))), show(1.5)
                raise KeyError, "k"
            except AttributeError:
                a = 3
                while tick() and c:
                    tick()
                    1.5
                    raise
                return ((2 < [a, 1.5]) if (h1(a, c) < len(sorted({c58: 1 for c58 in a if tick()}))) else ((not -3) and c))
            except:
                with Manager('m59', True) as b:
                    p(list(i10({'k': 1})))
                    b = (not a)
            else:
                assert c, (not (p(c) % (c is not missing)))
                drive(i10((p(([1, 2, 3] or b)), 1)), ['next', 'close', 'next'])
            finally:
                b = (len(list((a != b) for c60 in 'ab' if tick() and True)) - ((b or []) < len([-3 for c62 in G1 if tick()]) == c))
                try:
                    c *= ((1 / a))[0]
                finally:
                    c += -3
            for b in [(1, 2), (3, 4)]:
                tick()
                return (c < p(max(3, c)) == (not len([3 for c63 in 'ab' if tick()])))
        finally:
            assert 10 ** 20, []
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_26, 'program_26')


def program_28():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        while tick() and (10 ** 20 // ((not 2) if 2 else (1 if k else u))):
            tick()
            class C2(Manager):
                x = u
                def y(self, u=None, *rest):
                    tick()
                    pass
                    u
                z = property(lambda self: p('z', u))
            p(C2.__dict__['x'])
            u = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
            for k in 'ab':
                tick()
                u = 3
            k *= len([(u if (c3 < 1.5) else u) for c3 in (10 ** 20 < len([c4 for c4 in range(3) if tick()]) < b) if tick() and 2])
        class C5():
            x = (len(sorted({c6: 1 for c6 in range(3) if tick()})) < p(u) < p(p((1, 2))))
            def y(self, u=None, *rest):
                tick()
                k += ((len([w for c7 in u if tick()]) or len(sorted({c8: 1 for c8 in 0 if tick() and True}))) if ((1.5 in [3]) if (0 < k < w) else p([])) else (not u))
                with Manager('m9', False) as w:
                    u = ((not (k and k)) % u)
                with Manager('m10', True) as w:
                    print show((((k and 3) < p(0) == (not (1, 2))) < True == p(max(u, u)))), show((((2 < 1 != u) or 3) is not (len([u for c11 in None if tick()]) <= len(sorted({c12: 1 for c12 in 3 if tick()})))))
                    return -3
            z = property(lambda self: p('z', True))
        p(C5.__dict__['x'])
        u = C5.__new__(C5) if 'C5' and isinstance(C5, type) else C5
        return -3
    def i13(u=0, w=2, k=3):
        tick()
        k = 2
        class C14(object):
            x = p(k)
            def y(self, u=None, *rest):
                tick()
                w = 1
            z = property(lambda self: p('z', 0))
        p(C14.x)
        u = C14.__new__(C14) if 'C14' and isinstance(C14, type) else C14
        yield u
    def f15(u=len(list(c for c18 in 'ab' if tick() and ((a or c) if (not 1) else p(c18)))), *rest):
        tick()
        v16 = u
        if b:
            print show((((1, 2) if p(2) else (c < None < a)) < (p(1.5) != (v16 % 1.5)) == (p('x') if c else (v17 is not 3)))), show(p(10 ** 20))
            raise KeyError, "k"
            with Manager('m19', True) as u:
                a *= len([(1.5 or (3 - v17)) for c20 in range(3) if tick()])
                a -= (p(h1(*([1, 2, 3],))) or p(len(sorted({c21: 1 for c21 in b if tick() and v16}))))
                u = (not ((2 < v16 < v17) < v16 == (2 or 2)))
        elif b:
            a = v16
            raise KeyError, "k"
        else:
            raise KeyError, "k"
            class C28(list):
                x = 1
                def y(self, u=None, *rest):
                    tick()
                    print show((h1(u=h1(*(u,))) if (b if p(b) else (1 == 0)) else ((c and c) <= len(list({'k': 1} for c29 in range(3) if tick()))))), show([1, 2, 3])
                    p(list(i13((not (not 3)))))
                    c = (h1((10 ** 20 < 2 == c), h1(u, b)) < True == ((not b) or b))
                z = property(lambda self: p('z', v17))
            p(C28.x)
            u = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
        b = 0
        raise Mine((not (not (v17 % a))))
    p(f15(((h1(1.5, 1.5) < c == c) <= (c == max(b, c)))))
    try:
        p(h1(True, (3 and (1 <= a))), ((not b) * []))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = sys.exc_info()[1]
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert (not (None if (b * 3) else p(True))), h1(u=(lambda q, w=(0 % a): (w - q))((b < {'k': 1} != b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert -3, sys.exc_info()[1]
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_28, 'program_28')


def program_29():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        def g2(u=(not w), k=None):
            tick()
            v3 = u
            with Manager('m5', False) as u:
                pass
            try:
                w = None
            finally:
                k -= 1
                v3 = 3
            yield v3
        drive(g2(10 ** 20), ['next', 'next', 'throw', 'next'])
        for u in [(1, 2), (3, 4)]:
            tick()
            w *= p((1 if p(u) else 1))
            print show(1), show((((1.5 != -3) < (u <= k) != p(True)) - w))
            w = (same(u) < -3 == None)
        try:
            while tick() and -3:
                tick()
                raise Mine(None)
                u = 10 ** 20
            else:
                assert len(list(2 for c8 in range(3) if tick())), (len(sorted({c9: 1 for c9 in u if tick() and w})) if p(k) else len(list((not k) for c10 in (w % G0) if tick() and len(sorted({c11: 1 for c11 in range(3) if tick() and ''})))))
                u = u
            def f12(u=p(p((k if -3 else k))), k=None):
                tick()
                v13 = u
                v13 -= len(sorted({c15: 1 for c15 in 'ab' if tick()}))
                k, u = 1
                k = (w or (w // (lambda q, w=0: q)(-3)))
            p(f12(len(list(2 for c16 in 'ab' if tick() and k))))
        except AttributeError as k:
            print show(((w if (3 - 1) else (u if -3 else k)) != p(k))), show(map(p, [k]))
            assert 3, (len(list(u for c18 in range(3) if tick())) or 10 ** 20)
            pass
        len(sorted({c19: 1 for c19 in 'ab' if tick() and p(w)}))
    def i20(u=0, w=2, k=3):
        tick()
        try:
            print show(((len([3 for c21 in u if tick() and c21]) < True == None) if (0 and (yield w)) else p(u))), show(10 ** 20)
            while tick() and (((-3 if 1 else k) < (3 < w < 3) == 0) < ((yield 1.5) if (0 or w) else (None < k < k)) < ((k or 3) if p(3) else (lambda q, w=k: True)([1, 2, 3]))):
                tick()
                assert u, len([0 for c22 in (u < (2 // [1, 2, 3]) == (1 if k else 3)) if tick() and (3 if u else (3 < w < w))])
                k *= ((len([u for c23 in 'ab' if tick() and 2]) < p(3) < p(1)) and ((2 < k == 1) % (1.5 * 10 ** 20)))
                assert 3, (k < ((1.5 % 10 ** 20) // p((1, 2))) == (1.5 * (1 + 0)))
        finally:
            assert (((k - w) or (True + 1.5)) <= u), (not u)
        return
        yield u
    p(list(i20((not (b if a else (not 10 ** 20))))))
    try:
        try:
            a = ((a < p(a) < ('x' if True else a)) == (a or (b <= 2)))
        except Mine:
            raise
        finally:
            try:
                a = p(((-3 if b else 0) if (2)[2] else (b and 2)))
            except Exception:
                if 'x':
                    b *= c
                elif c:
                    (0 and (not c))
                    b = p(len([b for c27 in 'ab' if tick()]))
                    p(b, b)
                else:
                    a = (p(2) or (1 / True))
                    (len(list((2 and 2) for c28 in range(3) if tick() and (b <= 3))) < len([b for c29 in (b if 1 else 1.5) if tick() and (a - b)]) < p(0))
                    return 0
                raise Mine(0)
            finally:
                c *= c
                assert ((not 1.5) if ((b if a else a) if p(True) else (2 in [c])) else a), (len(list((c31 if b else a) for c31 in range(3) if tick())) or a)
                a = 10 ** 20
            class C32(object):
                x = ((not 3) != p(p(a)))
                def y(self, u=None, *rest):
                    tick()
                    c = h1(p(len(sorted({c33: 1 for c33 in G0 if tick() and -3}))))
                    class C35(Manager):
                        x = ((eval("a") <= len(list(0 for c36 in 'ab' if tick() and True))) is not 10 ** 20)
                        def y(self, u=None, *rest):
                            tick()
                            return (10 ** 20 < 10 ** 20 != p((b == 10 ** 20)))
                        z = property(lambda self: p('z', c))
                    p(C35.x)
                    c = C35.__new__(C35) if 'C35' and isinstance(C35, type) else C35
                z = property(lambda self: p('z', True))
            p(C32.__dict__['x'])
            a = C32.__new__(C32) if 'C32' and isinstance(C32, type) else C32
            print show(len([(h1(*(0,)) < p(c) == (1.5 % b)) for c37 in 'ab' if tick()])), show(((not c) and (1 is not h1(u=0))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    with Manager('m38', False) as b:
        class C39(object):
            x = len(sorted({c40: 1 for c40 in range(3) if tick() and c}))
            def y(self, u=None, *rest):
                tick()
                p((c and h1(2, k=h1(c, c))), ((0).x and ((not 1.5) and (c < True < u))))
            z = property(lambda self: p('z', 2))
        p(C39.x)
        a = C39.__new__(C39) if 'C39' and isinstance(C39, type) else C39
        p([])
        assert (p(c) - ''), a
    try:
        try:
            c = (c - (not -3))
        finally:
            for c in range(3):
                tick()
                a = (not ((a and 1) < p(missing) < (2 * b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        while tick() and True:
            tick()
            while tick() and c:
                tick()
                a *= c
                return (h1(*(3,)) - {0: 1})
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_29, 'program_29')


def program_30():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        pass
        u = (same(k))[({u: 1} or (b < 2 != 1.5)):]
        print show(k), show(k)
        k *= (((not k) < True < w) == 0)
    def i2(u=0, w=2, k=3):
        tick()
        p(len(sorted({c3: 1 for c3 in 'ab' if tick()})), 3)
        if (1.5 if w else (len(list(w for c6 in 'ab' if tick() and w)) <= 0)):
            k = 1
            print show((len(list(([1, 2, 3] or w) for c7 in 'ab' if tick())) < (not (True and w)))), show(((len(sorted({c8: 1 for c8 in k if tick() and k})) + (1.5 != k)) is not u))
            assert -3, (yield k)
        elif `show(u)`:
            print show(len(sorted({c9: 1 for c9 in range(3) if tick()}))), show(True)
            try:
                u += k
            except ValueError as w:
                w = (len(list(len(list(3 for c13 in 'ab' if tick())) for c11 in 'ab' if tick() and u)) if p(u) else ((3 if k else '') < (1.5 and -3) != 2))
            finally:
                yield True
                pass
            u = len(sorted({c14: 1 for c14 in 'ab' if tick()}))
        else:
            try:
                u += (not 3)
                u += len(list(-3 for c15 in range(3) if tick()))
                u = k
            finally:
                p((0 in [(yield p(-3))]), (yield 1.5))
                if (p(p(1)) if (u == (-3 if k else 1.5)) else ((yield None) or (u if None else w))): raise TypeError(((not 0) != True))
        def g16(u=(((u and u) if 1.5 else w) or p(p(10 ** 20))), k=None):
            tick()
            v17 = u
            v18 = v18
            if None:
                pass
                print show(1), show(10 ** 20)
            else:
                v17 = (1.5 if ((-3 < True < u) < len([u for c19 in u if tick()]) == (10 ** 20 - w)) else w)
                k = p(p((not 0)))
                pass
            raise Mine((True if w else (p(v18) or (not ''))))
            print show((((1.5 < 2 < 0) * (2 or 0)) < ({'k': 1} <= (u <= 0)) == 10 ** 20)), show(0)
            yield v17
        drive(g16(-3), ['next', 'next', 9, 'next'])
        yield u
    try:
        if len(sorted({c21: 1 for c21 in 'ab' if tick() and (a if -3 else h1(2, c))})):
            for a, b in range(3):
                tick()
                while tick() and p(-3):
                    tick()
                    2
                else:
                    a = len([3 for c23 in 'ab' if tick()])
                    (h1(u=b) - ((missing or a) % (not b)))
                    p((2).x, (c < a != ((1 if 2 else 3) is not 2)))
            else:
                for b in c:
                    tick()
                    raise Mine, (3 == ((b < b < 10 ** 20) is not p(True)))
                    p(h1(u=b), (0 <= (not len([missing for c26 in 'ab' if tick()]))))
                else:
                    p(h1(u=c), a)
                    c = (True in [p((not c))])
                try:
                    max(h1((10 ** 20 or b)), (1.5 == (1 % c)))
                    raise Mine(((len(sorted({c28: 1 for c28 in (1, 2) if tick()})) == (b and a)) // (len(sorted({c29: 1 for c29 in 'ab' if tick()})) < (-3 is not b) != -3)))
                except ValueError as a:
                    b *= ((len(sorted({c30: 1 for c30 in c if tick() and b})) if a else (c and 0)) < (p(b) and True) != True)
                else:
                    raise Mine(((not p(b)) if h1(c) else ((not 0) and (True if a else 2))))
                for b in [(1, 2), (3, 4)]:
                    tick()
                    return ((1.5 or h1(0)) or ((not b) and (1, 2)))
                    c = 1
                    a = (((a if b else 1.5) < (lambda q, w=True: 10 ** 20)(a) < len(sorted({c31: 1 for c31 in 'ab' if tick()}))) or (c if c else p(a)))
                else:
                    ((not p(10 ** 20)) is not ((c < a == b) - (not 3)))
                    print show(p((h1(c, 2) < a != (2 if -3 else c)))), show(p(((a % c) or b)))
                    return (b == (not (-3 if 1 else c)))
            return a
        elif h1(((-3 or -3) if (b < c < b) else (-3 % 0)), sys.exc_info()[1]):
            def g33(u=True, k=None):
                tick()
                v34 = u
                return
                def f36(u=v34, *rest):
                    tick()
                    v37 = u
                    c = len(list(same((not b)) for c39 in 'ab' if tick()))
                    b = h1(u=((10 ** 20 < 1.5 != 1.5) if 10 ** 20 else h1(-3)))
                    raise Mine, len(sorted({c43: 1 for c43 in range(3) if tick()}))
                    assert len(list(len([len(sorted({c48: 1 for c48 in range(3) if tick()})) for c46 in 'ab' if tick() and ({'k': 1} < -3)]) for c45 in 'ab' if tick())), v38
                p(f36(((v35 // p(b)) + 'x')))
                yield v34
            drive(g33(c), ['next', 'next', 'close', 'next'])
            for c in a:
                tick()
                for b in [(1, 2), (3, 4)]:
                    tick()
                    (0 if (b != (True if '' else missing)) else h1(*(h1(b, k='x'),)))
            with Manager('m49', False) as a:
                p(0)
                c = 'x'
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    class C50(list):
        x = len(list(((3 < True == 2) < (c51 if c else {'k': 1}) == (3 // a)) for c51 in h1(b) if tick()))
        def y(self, u=None, *rest):
            tick()
            for c in 'ab':
                tick()
                b = (b if ((b == b))[(0 <= c):] else h1(p(u), 2))
                for c in [(1, 2), (3, 4)]:
                    tick()
                    h1((True if (u and -3) else (1.5 if u else 3)), k=(None <= (b == b)))
                    continue
                try:
                    u = ((c < (1.5 or u)) < (len(list(b for c55 in 'ab' if tick())) if (not 10 ** 20) else (u and True)) == c)
                except ValueError as c:
                    b = ([1, 2, 3] < 2 < (('x' < 1) * u))
                    c
                finally:
                    raise Mine(((1, 2) or max(p(b), b)))
                    c = eval("a")
            def g57(u=((not (c < 10 ** 20 == u)) < (('x' < 2 < b) % (c // u)) == ((u <= 10 ** 20) < len([c for c60 in 'ab' if tick()]) == (-3 if G1 else b))), *rest):
                tick()
                v58 = u
                c = (v59 or -3)
                for u in (((1 + 1) < len([u for c61 in 0 if tick() and v59]) != u) == (h1(u='') < (not missing) != 3)):
                    tick()
                    raise Mine, (10 ** 20 if {'k': 1} else (not p(2)))
                    u.x = (lambda q, w=v58: u)(h1(u=10 ** 20))
                    b = 0
                v58 = map(p, [len(sorted({c65: 1 for c65 in range(3) if tick()}))])
                yield v58
            drive(g57(c), ['next', 'next', 'throw', 'next'])
            assert p(-3), (10 ** 20 if len([1 for c66 in range(3) if tick()]) else (3 or c))
        z = property(lambda self: p('z', b))
    p(C50.__dict__['x'])
    b = C50.__new__(C50) if 'C50' and isinstance(C50, type) else C50
    b = len([p(h1(*(b,))) for c67 in range(3) if tick()])
    try:
        if len(list((h1(u=c68) if (lambda q, w=c68: 1)(missing) else c) for c68 in (True % (b if 3 else c)) if tick())):
            p((not (({'k': 1} < c < a) < len(sorted({c69: 1 for c69 in b if tick() and b})) != len(sorted({c70: 1 for c70 in 'ab' if tick()})))), -3)
            c = len([(1 < h1(c, True) < p(c71)) for c71 in b if tick()])
            class C72(list):
                x = (len(list((not a) for c73 in 'ab' if tick() and (not 0))) or ((b == c) % -3))
                def y(self, u=None, *rest):
                    tick()
                    class C75(list):
                        x = ((p(10 ** 20) or b) if b else len(sorted({c76: 1 for c76 in range(3) if tick()})))
                        def y(self, u=None, *rest):
                            tick()
                            c = b
                            p((((b == u) + p(b)) // (c and 1.5)), 2)
                            u = (((2 <= b) < 3 != (c * b)) * p(p(1.5)))
                        z = property(lambda self: p('z', u))
                    p(C75.__dict__['x'])
                    u = C75.__new__(C75) if 'C75' and isinstance(C75, type) else C75
                z = property(lambda self: p('z', 0))
            p(C72.x)
            b = C72.__new__(C72) if 'C72' and isinstance(C72, type) else C72
        else:
            print show(((not (-3 == 1.5)) % (p(2) and (not 1.5)))), show((eval("a") + c))
            return h1(len(sorted({c77: 1 for c77 in range(3) if tick()})), (not a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    a = p(((a or 0) + len(list(c79 for c79 in range(3) if tick()))))
    return a, b, c
run(program_30, 'program_30')


def program_32():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u *= True
        if (((k if b else 1) < u < k) in [k]):
            def f2(u=(w < (p(w) or len(sorted({c5: 1 for c5 in 'ab' if tick() and 0}))) < (not 2)), *rest):
                tick()
                global G1
                v3 = u
                assert 1.5, 2
                return (2 < ([1.5, 2] == (v3 and G0)) == ((not v3) // (1, 2)))
            p(f2(((w or (2 in [k])) <= len(sorted({c6: 1 for c6 in 'ab' if tick() and (u if c6 else c6)})))))
            u = 3
            try:
                raise Mine('x')
            except AttributeError as w:
                assert True, (k + locals().get("a"))
                u -= (((not 10 ** 20) == (lambda q, w=1: w)(1)) < (p(b) < (2 < w < k) == (u < 0)) != (p(3) if (lambda q, w=1: True)(k) else (3 if k else (1, 2))))
                w += (not w)
        else:
            raise
            raise Mine(3)
            k = (not ((2 < 0 == (1, 2)) or (w < w == True)))
        with Manager('m8', False) as k:
            assert u, 3
            try:
                k *= p((10 ** 20 < (u in [3]) < w))
                print show(p(-3)), show(p(1))
            except Exception as k:
                assert p(-3), (k != ((1.5 != u) or (u if u else 1.5)))
                w = 'x'
            finally:
                u -= (k < (not u))
                w = (((w and w) < (not k) < (u // u)) and w)
                pass
            if ((0 + w) or (p(k) and (True < w == k))): raise TypeError((not ((k if 2 else 1.5) == (w if w else 2))))
    def i9(u=0, w=2, k=3):
        tick()
        assert len([len(list(len([w for c13 in range(3) if tick()]) for c11 in range(3) if tick())) for c10 in range(3) if tick()]), (not k)
        with Manager('m14', False) as u:
            p((u < ((yield u) if (u, k) else (not w)) == 2), len(list(w for c15 in 10 ** 20 if tick())))
        try:
            class C16(object):
                x = (((True)[a] if (not u) else (k if w else 0)) + (u if (k < k == u) else (lambda q, w=2: w)(u)))
                def y(self, u=None, *rest):
                    tick()
                    print show(w), show(w)
                    assert (3 < (len(sorted({c17: 1 for c17 in 'ab' if tick()})) and 10 ** 20) < u), len(list(p((1.5 or 10 ** 20)) for c18 in range(3) if tick()))
                z = property(lambda self: p('z', {'k': 1}))
            p(C16.__dict__['x'])
            w = C16.__new__(C16) if 'C16' and isinstance(C16, type) else C16
        except ValueError:
            try:
                k = (yield 'x')
                u = (k < 10 ** 20 == 0)
            except Mine:
                k = len(list(w for c19 in (p(w) if len(list(G0 for c20 in range(3) if tick() and c20)) else (u if k else 3)) if tick()))
            finally:
                assert (True < p((w is not w)) != -3), (not (same(k) % (w or w)))
                assert p(p(len([True for c21 in range(3) if tick() and 1.5]))), missing
                print show(w), show(len(list(c22 for c22 in 'ab' if tick())))
        if 'x':
            pass
            with Manager('m23', True) as k:
                p(True, k)
                print show(2), show((-3 and ((not True) < 2 == (True if True else u))))
        elif (((0 != u) and (yield w)) - ((1 is not 10 ** 20) or p(k))):
            try:
                pass
                assert (((k and 1.5) % len(sorted({c24: 1 for c24 in range(3) if tick() and 1.5}))) and k), u
                pass
            except Mine as w:
                k = p(len([-3 for c25 in range(3) if tick()]))
            for k in 'ab':
                tick()
                print show(p((1, 2))), show(((not w) < u != (1 < (u < w != u) < 1)))
                u += 1
            for w in (missing if (u < (10 ** 20 or w) == len([u for c26 in range(3) if tick()])) else (p(w) is not 1)):
                tick()
                pass
        else:
            for u in {'k': 1}:
                tick()
                del k
        yield u
    try:
        assert len([(len([(1, 2) for c28 in [1, 2, 3] if tick() and 2]) if 10 ** 20 else ([] < a < None)) for c27 in range(3) if tick() and b]), ([] if ((-3 < a) if ('x' < c == 10 ** 20) else (a // c)) else True)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for b in 'ab':
            tick()
            b = 0
            p(a, p(((c != a) and h1(0))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        (((not 3) is not b) < (not (1 if b else a)) != ((c % 1.5) or (0 // b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            a = (a or (not (-3 - a)))
            a = ((b or 2) < p((True if missing else b)) == ((2 // 0) % (10 ** 20 and a)))
        finally:
            try:
                b = `show(len([10 ** 20 for c29 in (c - (1, 2)) if tick()]))`
                def f30(u=(3 if True else h1((a == b))), k=None, **more):
                    tick()
                    v31 = u
                    p(list(i9(h1(u=a))))
                    raise
                p(f30((c < [1, 2, 3] < (not (c % 10 ** 20)))))
                print show(((p(a) < (lambda q, w=b: 2)(a) == p(-3)) if (not b) else (not (10 ** 20 or c)))), show(b)
            finally:
                if (not (not a)):
                    a[0] = eval("a")
                    raise
                else:
                    c -= (not h1((10 ** 20 if b else (1, 2)), k=(10 ** 20 - a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        while tick() and h1(u=c):
            tick()
            b = (not 3)
        else:
            p((not (10 ** 20 < h1(*(2,)) == (b if c else b))), p(h1(u=(1.5 < c != 10 ** 20))))
            for c in range(3):
                tick()
                raise Mine(((len(list(1 for c41 in 'ab' if tick())) if (b // c) else G1) and ((a // []) if (a - 10 ** 20) else True)))
            a[0] = 10 ** 20
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_32, 'program_32')


def program_33():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        return 1
        w *= w
    def i2(u=0, w=2, k=3):
        tick()
        for k in 'ab':
            tick()
            assert p(((0 if k else u) < (lambda q, w=w: k)(w) == True)), []
        assert `show(k)`, len([(p(k) * (not c3)) for c3 in range(3) if tick() and len(sorted({c4: 1 for c4 in range(3) if tick()}))])
        pass
        p((missing is not (2 is not (10 ** 20 < 1.5 == b))), (1 if True else ''))
        yield u
    try:
        while tick() and (3 if 2 else (len(list(c for c6 in 'ab' if tick())) + 3)):
            tick()
            assert 1.5, (((a if a else a) < b == [3, b]) if ((not 1.5) != c) else same(h1(c, a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a = 1
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            def f7(u=10 ** 20):
                tick()
                v8 = u
                try:
                    p(list(i2(((not (True <= 1.5)) < len([(not -3) for c10 in range(3) if tick() and (u < 10 ** 20 != v8)])))))
                    print show((((not a))[(u < 1 == b):] or c)), show((p((True < b)) < -3))
                    v8 = (p(1.5) < c)
                finally:
                    b = ((a != h1(a, k=v8)) and ((v8 * c) if (True != 2) else (10 ** 20 < v8 != 2)))
                    b = p(-3)
                v9 = b
                c -= p(a)
                u = ('x' * p(1))
            p(f7((c < 2 != -3)))
        except ValueError as a:
            assert ((not (2 and 10 ** 20)) < 2 == (('x' and 0) if p(3) else p(3))), a
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(10 ** 20, -3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if (c == 0):
            try:
                a = (c * h1(u=c))
                try:
                    a += (locals().get("a") <= a)
                finally:
                    raise Mine, (not len([p(b) for c12 in 'ab' if tick()]))
                return h1(a, k=((b <= 1) and p(1)))
            except (KeyError, TypeError):
                c = a
                for a in range(3):
                    tick()
                    c = p(3)
                else:
                    a = 2
                    return (True < len(sorted({c13: 1 for c13 in range(3) if tick()})))
                    c *= (((0 - 2) or len(list(c14 for c14 in 0 if tick() and -3))) if (`show(-3)` // len([b for c15 in b if tick()])) else (not (10 ** 20 == 0)))
                raise
            finally:
                try:
                    a = b
                except ValueError as a:
                    c = (p(len(sorted({c19: 1 for c19 in 'ab' if tick() and b}))) < len([(not c) for c20 in b if tick()]) == (len([3 for c21 in 'ab' if tick() and c21]) < len(list(True for c22 in 'ab' if tick())) != (lambda q, w=a: c)(-3)))
                    a += ((3 and h1(a)) if (h1(c, (1, 2)) < (b < 0 != c) != (b + a)) else (a // (a if c else 0)))
                finally:
                    c = c
                    raise
                    h1(u=(p(b) == (missing and '')))
                while tick() and c:
                    tick()
                    p(list(i2(None)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_33, 'program_33')


def program_35():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        for k in xrange(2):
            tick()
            raise KeyError, "k"
            for u in range(3):
                tick()
                p(((1 and p(u)) if ((1.5 % u) if w else (k + 0)) else w), (((not w) < u) and (u if (u if u else {'k': 1}) else True)))
                pass
                pass
            else:
                []
                print show(k), show(2)
            try:
                continue
            except Mine as k:
                continue
            else:
                k
                break
        class C2(list):
            x = u
            def y(self, u=None, *rest):
                tick()
                raise Mine, 2
            z = property(lambda self: p('z', w))
        p(C2.__dict__['x'])
        u = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        try:
            try:
                w = len(list((not True) for c6 in 'ab' if tick()))
            except NameError:
                k = (not len(list((not 10 ** 20) for c7 in range(3) if tick())))
            else:
                pass
                k = (not sys.exc_info()[1])
            finally:
                raise Mine, p(p((k and u)))
        except ValueError:
            print show(w), show(((not (w and 3)) < 0 != ((w + u) < (u < w != 0) != -3)))
            def f10(u=((10 ** 20 and 2) < (2 * ('' < k)) != (u % (True if 3 else k))), *rest):
                tick()
                v11 = u
                v11 = -3
                return (not p(p(10 ** 20)))
            p(f10(w))
            while tick() and len(list(u for c13 in range(3) if tick())):
                tick()
                print show((True)[(k < -3 != (3 and u))]), show(((len(list(c14 for c14 in -3 if tick() and w)) < (0 * k)) // b))
                pass
            else:
                pass
                k[0] = (((1 if w else w) if u else u) % ((not {'k': 1}) if (w, 0) else True))
                k = 1.5
    def i15(u=0, w=2, k=3):
        tick()
        try:
            yield (not -3)
        except NameError:
            try:
                p((G0 // (-3 + u)), u)
            except ValueError as u:
                u -= k
            except:
                k = (not 0)
                p((u % w), (not k))
            finally:
                pass
            yield len([(not (not -3)) for c16 in range(3) if tick() and 0])
            u = (1 < w == p((u if k else G0)))
        finally:
            if (yield (w if w else (w if u else 3))):
                return
            pass
        k[0] = (not -3)
        def f17(u=(w < (not 10 ** 20) < k), *rest):
            tick()
            v18 = u
            for u in range(3):
                tick()
                assert p(u), (u <= u)
                k *= v18
            else:
                print show(k), show(p(((not w) < 1.5 == len(sorted({c20: 1 for c20 in 'ab' if tick()})))))
                raise Mine, u
            try:
                print show(len([p((not 1.5)) for c23 in -3 if tick()])), show((p(len([w for c24 in range(3) if tick()])) if 0 else 2))
                print show((-3 if 0 else (not (G0 or True)))), show(k)
                assert (((10 ** 20)[u] < w) != (not w)), u
            except Exception as u:
                assert len([2 for c25 in range(3) if tick() and ((0 is not 1.5) if (c25 if G1 else v19) else 3)]), 10 ** 20
                v19 = 3
            except:
                w -= ((0 if (not u) else (-3 * None)) if (not v19) else (10 ** 20 <= v19))
                print show(((-3 != (not 2)) and ((-3 or k) if (-3 in [u]) else b))), show((lambda q, w=((u < -3 < u) if 0 else w): (p(2) and w))(v19))
                v18 -= ((w != -3) < p(True) < ((not 'x') < p(v18) != 0))
            finally:
                return ((1 is not (-3 or k)) < (k and (not 2)))
            k = u
        p(f17((not (yield 1))))
        yield u
    raise Mine((b if (c or (3 < 3 == 3)) else True))
    try:
        b += (not b)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            class C28(Manager):
                x = ((c and `show('')`) < (h1(b) <= {a: 1}) < ((1 if a else a) % (not b)))
                def y(self, u=None, *rest):
                    tick()
                    c = (not `show((2 != 10 ** 20))`)
                z = property(lambda self: p('z', c))
            p(C28.x)
            c = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
        except Mine as c:
            a
            p(list(i15((p(len([b for c29 in c if tick() and True])) < p((True == -3)) == (len(sorted({c30: 1 for c30 in range(3) if tick()})) + p(10 ** 20))))))
            raise Mine, 2
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a += ((not (not 'x')) <= len([p(None) for c33 in range(3) if tick() and p(c)]))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            assert h1(b), (not (h1(1, c) if (b < 10 ** 20 == 0) else h1(*('',))))
            p(a, b)
            while tick() and ((c < 1.5 == (a or 1.5)) < h1(*(c,)) == -3):
                tick()
                try:
                    assert p((h1(a, k=a) and (c or 'x'))), b
                    break
                except NameError:
                    continue
        finally:
            with Manager('m37', False) as a:
                if 2:
                    c = ((a and c) == (a < (-3 <= c) < (b < 3 == a)))
                elif 1:
                    c += p(1)
                    p(locals().get("a"), h1(u=(not p(b))))
                    b += ((2 or (G0).x))[c:]
                class C38(Manager):
                    x = len(sorted({c39: 1 for c39 in (2 if (1, 2) else (a, b)) if tick() and 10 ** 20}))
                    def y(self, u=None, *rest):
                        tick()
                        c = ((len(list(c40 for c40 in a if tick() and 0)) - p(b)) < p(len([c41 for c41 in 'ab' if tick() and a])) == (len(list(c for c42 in range(3) if tick())) - (b - 10 ** 20)))
                    z = property(lambda self: p('z', b))
                p(C38.x)
                a = C38.__new__(C38) if 'C38' and isinstance(C38, type) else C38
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_35, 'program_35')


def program_37():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        ((not []) // p(p(u)))
        for u in (((k < 2 != u) if (u or 1) else k) < u < len([u for c2 in range(3) if tick() and c2])):
            tick()
            def g3(u=len([(u // (2 if c6 else 2)) for c6 in (not ('' < 1 < 3)) if tick()])):
                tick()
                v4 = u
                pass
                assert u, 10 ** 20
                pass
                yield v4
            drive(g3(True), ['next', 'next', 'throw', 'next'])
            u = (1 == {'k': 1})
            (not (not w))
        else:
            pass
            w = k
        if 1:
            pass
            for k in range(3):
                tick()
                assert 10 ** 20, (p(k) if (len(sorted({c8: 1 for c8 in 'ab' if tick()})) == (u + 10 ** 20)) else (w < k))
                if ((w + (not -3)) - (not (1 % u))): raise TypeError(1)
                k += u
        else:
            class C9():
                x = 3
                def y(self, u=None, *rest):
                    tick()
                    return (lambda q, w=(-3 if k else ('x' if k else True)): 10 ** 20)(((3 if 2 else 1) < p(3) < (3 <= w)))
                    w *= True
                    len(sorted({c10: 1 for c10 in 'ab' if tick()}))
                z = property(lambda self: p('z', k))
            p(C9.x)
            w = C9.__new__(C9) if 'C9' and isinstance(C9, type) else C9
            pass
        raise Mine(u)
    def i14(u=0, w=2, k=3):
        tick()
        raise KeyError, "k"
        pass
        for u in 'ab':
            tick()
            u = p((yield ((1, 2) and u)))
            k = w
            u = p('x')
        raise Mine, 1
        yield u
    try:
        class C15(object):
            x = h1(*((a if b else (c if a else 0)),))
            def y(self, u=None, *rest):
                tick()
                return 2
                b = (((u <= 1) if (not b) else (not b)) != len(list(3 for c16 in map(p, [c]) if tick() and p(2))))
            z = property(lambda self: p('z', c))
        p(C15.__dict__['x'])
        b = C15.__new__(C15) if 'C15' and isinstance(C15, type) else C15
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (((not c) if p(1.5) else b) and b)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c += 'x'
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def f17(u=len(list(len(list(len(sorted({c22: 1 for c22 in range(3) if tick()})) for c21 in locals().get("a") if tick() and (1.5 is not a))) for c20 in range(3) if tick() and h1(u=(not b)))), k=None, **more):
            tick()
            v18 = u
            p(list(i14(1.5)))
            p(c, ({'k': 1} != v19))
            a = v19
        p(f17(h1(b, `show(b)`)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return 2
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_37, 'program_37')


def program_38():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(((w and True) is not u))
        (not (lambda q, w=10 ** 20: 2)((u - True)))
    def i2(u=0, w=2, k=3):
        tick()
        k = w
        try:
            p(u, len(sorted({c3: 1 for c3 in (not (w or k)) if tick()})))
            w = (yield 0)
            w = p((p(-3) < u < u))
        finally:
            assert 0, ((p(k) and u) * (not (w * k)))
        yield u
    a = (((3 and a) if [10 ** 20, b] else (not -3)) < (not (c and a)) != c)
    try:
        raise Mine, (not ((a < 10 ** 20 != 'x') and (b < 1 != c)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for c in range(3):
            tick()
            if (0 < h1(1, 1.5) < (len([c7 for c7 in a if tick() and a]) or ([1, 2, 3] if a else 10 ** 20))):
                raise Mine(h1(2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert (c < 3), 3
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_38, 'program_38')


def program_39():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        return p(len([`show(2)` for c2 in 'ab' if tick() and (k == 3)]))
        while tick() and (not w):
            tick()
            pass
        else:
            w = (u and ((True or u) if p(u) else True))
            w
    def i4(u=0, w=2, k=3):
        tick()
        yield (not ((0 // k) or w))
        print show(((yield p(u)) is not (yield (yield -3)))), show(k)
        print show((not (yield max(3, w)))), show(2)
        yield u
    try:
        try:
            def f5(u=(a if (1, 2) else (10 ** 20 < len(sorted({c8: 1 for c8 in 'ab' if tick()})) == ({'k': 1} and 3))), k=None, **more):
                tick()
                v6 = u
                return p(p((a if 0 else b)))
                print show((u % (lambda q, w=p(10 ** 20): (v7 if (1, 2) else True))(h1(*(c,))))), show(p(v7))
            p(f5((((b if True else 0) if (a < a) else ([1, 2, 3] < b != 3)) is not (b < p(c) < h1(a)))))
            p(b, (((not a) < (1.5 != b)) if p((3 or (1, 2))) else (h1(0, k=-3) - (10 ** 20 or True))))
        except NameError:
            c *= ''
        finally:
            class C9():
                x = (G1 == ((not b) % a))
                def y(self, u=None, *rest):
                    tick()
                    if -3: raise TypeError((h1(p(3), k=(lambda q, w=0: -3)(1.5)) != ((c % u) or (missing or c))))
                    assert -3, b
                z = property(lambda self: p('z', 10 ** 20))
            p(C9.__dict__['x'])
            c = C9.__new__(C9) if 'C9' and isinstance(C9, type) else C9
        try:
            try:
                c *= (((0 - a) is not 1) == 1)
            except NameError as b:
                a += 2
                (h1(True, 1.5) == c)
            else:
                assert h1((not (not c))), b
            finally:
                return (((c or 10 ** 20) or (a < c != missing)) * a)
                a
        except ValueError as b:
            p(((not (c if c else a)) or ((not a) and (c and 1.5))), ((lambda q, w=b: (0 if 2 else 3))(10 ** 20) < ((c and c) if p(3) else (a < 1.5 < 1)) == c))
            c *= (p((c if c else c)) % (len(sorted({c13: 1 for c13 in 'ab' if tick() and 3})) and (a == b)))
        except:
            drive(i4(len([[] for c14 in True if tick() and h1(*((10 ** 20 < a < 0),))])), ['next', 'throw', 5, 'next'])
            b = len(list(((2 == -3) < (c // b) < b) for c16 in 'ab' if tick()))
    finally:
        c *= len(sorted({c18: 1 for c18 in ((c or 3) if b else 3) if tick() and c}))
        a = ((h1(b, 3) // (2 if -3 else None)) < ([] < len([c19 for c19 in b if tick()]) != (1 < c < True)) == ((a if c else b) < c != (not '')))
        for c, c in 'ab':
            tick()
            b = 0
            drive(i4((not (not 2))), ['next', 'next'])
            c = c
        else:
            assert p(-3), len([b for c20 in ((10 ** 20 if 10 ** 20 else 3) <= (c if 10 ** 20 else a)) if tick()])
            return ((len(list(a for c21 in range(3) if tick())) and (1.5 < 'x' != 'x')) % (h1(u=a) if (c and c) else -3))
    try:
        c -= (((c < True) if 10 ** 20 else (1.5 - 0)) * len(list((2 < 0 == True) for c22 in 'ab' if tick())))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(h1(a, k=(a or h1(a, k=3))), (3 if (1.5 if '' else b) else True))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise KeyError, "k"
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m23', False) as c:
            try:
                for b in xrange(2):
                    tick()
                    return p(((not b) + (1.5 < c)))
                    break
            finally:
                a = (lambda q, w=c: 1.5)((len(sorted({c25: 1 for c25 in 'ab' if tick() and 2})) if 10 ** 20 else (-3 or a)))
                c = (map(p, [p(b)]) <= 3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_39, 'program_39')


sys.stdout.flush()
os._exit(0)

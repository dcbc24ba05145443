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
        u
        try:
            raise
        finally:
            u -= k
    def i6(u=0, w=2, k=3):
        tick()
        pass
        if (not ((not 3) and (w != 2))):
            for w in 'ab':
                tick()
                u = True
                u *= ('' and (-3 if -3 else (u < 1.5 == G1)))
            else:
                if (3 < len([b for c8 in 'ab' if tick()])): raise TypeError(same((not k)))
            pass
            try:
                k -= p(((lambda q, w=0: 3)(1) // 2))
                w = ((yield (True if 3 else 2)) and ((u % k) and 1))
            except Mine as w:
                k -= (same(3) if (k % (True and w)) else [1, 2, 3])
            finally:
                raise KeyError, "k"
                raise
                k = u
        else:
            yield (p((u < w < -3)) if (len([None for c12 in 1 if tick() and 1]) and w) else (not ([] if k else 10 ** 20)))
        w = w
        yield u
    try:
        if len([len(list(c13 for c14 in (a < c13 < 3) if tick() and (not b))) for c13 in 'ab' if tick()]):
            assert 1, (not (p(-3) // (lambda q, w=-3: 0)(2)))
        else:
            b = [1, 2, 3]
            for b in xrange(2):
                tick()
                a -= (same([1, 2, 3]) < (c // (b or {'k': 1})) != 0)
                c.x = (0 <= h1(*((-3 < -3 < {'k': 1}),)))
            else:
                a -= (p(len(sorted({c15: 1 for c15 in c if tick()}))) < len([h1(u=b) for c16 in 'ab' if tick()]) == ((3 < a < c) != (a + a)))
                if -3:
                    a *= 3
                    (same((True and c)) < (lambda q, w=(c and ''): (w < 2 < w))(True) != (locals().get("a") < len([b for c18 in 'ab' if tick()]) != (a < 2)))
                    raise Mine((((True - c) < (3 < 1.5 == c) != len(list(a for c19 in 3 if tick()))) + p((not c))))
                else:
                    assert (((True if b else -3) if (b < 10 ** 20 != c) else b) * b), (not (not (not 1.5)))
                    (c + a)
                while tick() and (((a < a != 0) if (G0 < 0 == None) else 0) < ((3 - c), (c <= c)) == ((b or c) if (not b) else (a < 0 == 10 ** 20))):
                    tick()
                    drive(i6((b - (a if a else len(list(10 ** 20 for c23 in range(3) if tick() and 1.5))))), ['next', 'next', 5])
                else:
                    (len(list((True < [] == 1.5) for c24 in 'ab' if tick())) if h1(a) else ((-3 // b) // (a if c else a)))
                    b = (((2 != 1) < p(1.5) != (3 and 10 ** 20)) + 2)
                    b = ((len(list([] for c26 in range(3) if tick())) if len([c for c27 in 'ab' if tick()]) else len(sorted({c28: 1 for c28 in b if tick()}))) == (not a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            print show((b or ([] < p(c) == b))), show((((not a) < [] != (c if -3 else a)) if p(a) else (lambda q, w=(not b): (not b))((a < b != 10 ** 20))))
        except Mine:
            try:
                assert len([p(p(True)) for c29 in range(3) if tick()]), (not a)
                if (lambda q, w={'k': 1}: h1(h1(*(q,)), (-3 == w)))(((10 ** 20 != 3) < len(list(-3 for c30 in range(3) if tick())))):
                    b += ((h1(-3) in [(a and b)]) < h1(1.5, k={'k': 1}) < c)
                    b = (((a - 3) or 1) % b)
                b = ((not (c < 1.5 < [])) if (len([10 ** 20 for c32 in True if tick() and 3]) < h1(c) != len(['x' for c33 in 'ab' if tick()])) else ((True < c) - (2 // G0)))
            finally:
                b += 3
                assert a, (((c if b else True) < (1.5 or 1.5) < (not {'k': 1})) - (1, 2))
                return ((eval("a")).x if a else h1(h1('x', k=3), k=b))
            class C34(Manager):
                x = (a is not p((c if b else a)))
                def y(self, u=None, *rest):
                    tick()
                    ((len(list(c35 for c35 in c if tick() and 1)) + len(sorted({c36: 1 for c36 in '' if tick()}))) < h1((not c), (c <= u)) == c)
                    c *= len(list((not c37) for c37 in range(3) if tick()))
                    class C38():
                        x = 0
                        def y(self, u=None, *rest):
                            tick()
                            b *= (not h1(*((u and u),)))
                            c += (h1([1, 2, 3], len([b for c41 in c if tick()])) != u)
                        z = property(lambda self: p('z', 0))
                    p(C38.__dict__['x'])
                    b = C38.__new__(C38) if 'C38' and isinstance(C38, type) else C38
                z = property(lambda self: p('z', True))
            p(C34.__dict__['x'])
            b = C34.__new__(C34) if 0 else C34
        finally:
            a = b
            for b in p((not len([-3 for c43 in a if tick()]))):
                tick()
                a = h1(*(a,))
                try:
                    print show(a), show(1.5)
                except Exception:
                    p(list(i6(p((1 < b == (lambda q, w=a: w)(True))))))
                    b = (a and h1(a, h1(*([1, 2, 3],))))
                    print show(len(list((lambda q, w=a: (2 // 1.5))(2) for c46 in (b is not 0) if tick() and (p(a) if h1(None, 3) else (3 if b else []))))), show(2)
                except:
                    print show((((not c) and 1.5) or ((True != 0) < '' < c))), show(len(list(len(list(3 for c49 in range(3) if tick() and p(a))) for c47 in range(3) if tick() and ('' and (not c)))))
                else:
                    break
                finally:
                    b
                    b
                    a += G1
            else:
                return len(sorted({c50: 1 for c50 in len([(True or b) for c51 in c if tick() and (not c51)]) if tick() and True}))
                b = p((b if ([1, 2, 3] <= 1) else (3 < b < c)))
                for b in range(3):
                    tick()
                    continue
                    p(list(i6((not ('' == 10 ** 20)))))
            with Manager('m54', False) as c:
                p(list(i6(b)))
                with Manager('m55', True) as b:
                    c = (3 <= p(p(10 ** 20)))
                    a = a
                c = len([0 for c56 in range(3) if tick() and (True == len([10 ** 20 for c57 in 'ab' if tick() and a]))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    if -3:
        class C58():
            x = 1.5
            def y(self, u=None, *rest):
                tick()
                u += ((not (b * -3)) < u)
                try:
                    drive(i6(0), ['next', 'close'])
                    u = h1(u=(not len(sorted({c61: 1 for c61 in range(3) if tick()}))))
                except NameError:
                    return (0 if len([h1({'k': 1}) for c62 in (u if 2 else c) if tick() and 1]) else ((u != c) if p(2) else b))
                    p(p(b), (p((-3 if u else b)) or ((not 1.5) * (2 < b == 2))))
                    return (not len(list((not -3) for c63 in range(3) if tick())))
                except:
                    c *= 3
                    if (((not c) and h1(u=True)) if h1(u=(lambda q, w=u: c)(u)) else p(h1(b, u))): raise TypeError((not ((u and True) and (1, 2))))
                    print show((len([c for c65 in (G0 % 0) if tick()]) if ((b if u else -3) if (2 < b < 1.5) else ([1, 2, 3] and 1.5)) else b)), show(len(list(h1(*(1,)) for c66 in 'ab' if tick() and (1 if b else b))))
            z = property(lambda self: p('z', G1))
        p(C58.x)
        b = C58.__new__(C58) if 'C58' and isinstance(C58, type) else C58
        while tick() and p(((c - (1, 2)) if (c == a) else (not -3))):
            tick()
            (len(list(len([0 for c69 in range(3) if tick()]) for c68 in 'ab' if tick())) == a)
        else:
            a = (not p(b))
            raise KeyError, "k"
            p(((not p(0)) if a else (True if (a < 1 == True) else len(sorted({c75: 1 for c75 in True if tick()})))), True)
    else:
        try:
            print show(3), show(10 ** 20)
        except NameError as a:
            c = ((len(sorted({c76: 1 for c76 in a if tick()})) < (not 1.5) < 10 ** 20) < (not 1.5))
        else:
            try:
                p((((0 < 10 ** 20 == c) or {-3: 1}) if 2 else len([p([]) for c77 in range(3) if tick() and (a or c77)])), (not h1(b, c)))
                a
            finally:
                if (same([1, 2, 3]) < a == (b < (b < c != b))): raise TypeError(h1(u=((lambda q, w=2: q)('x') != len(sorted({c81: 1 for c81 in 2 if tick() and 1})))))
                a = (((0 and True) * (3 if True else b)) - (not a))
                a -= True
            try:
                c -= (not G0)
            except ValueError as a:
                ((3 and (G1 == b)))[h1(10 ** 20, 0):]
                p(list(i6(b)))
                raise Mine(10 ** 20)
            except:
                del b
            finally:
                raise KeyError, "k"
                p((c - c), ((not p(a)) < c == a))
                a = ((not 1) is not (lambda q, w=(2 if [] else 3): b)((b == 1.5)))
        finally:
            class C82(list):
                x = len([sys.exc_info()[1] for c83 in (not h1(u=0)) if tick()])
                def y(self, u=None, *rest):
                    tick()
                    raise KeyError, "k"
                    del u
                    raise Mine((not len(list((-3 + 1) for c85 in 'ab' if tick()))))
                z = property(lambda self: p('z', -3))
            p(C82.x)
            c = C82.__new__(C82) if 'C82' and isinstance(C82, type) else C82
            while tick() and (p((not c)) and 0):
                tick()
                a = b
                continue
                b[0] = -3
            else:
                print show(b), show(h1(p(b)))
                p(list(i6((len(list((3 + c90) for c90 in range(3) if tick())) or a))))
        return 3
    try:
        a = []
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if 10 ** 20:
            raise
            p((not (not b)))
            for c in b:
                tick()
                with Manager('m91', False) as c:
                    b = (not map(p, [c]))
                    c = (len(sorted({c92: 1 for c92 in 'ab' if tick() and p(b)})) if p((b < b != 'x')) else ((c if True else []) + c))
                def f93(u=(1, 2), k=None, **more):
                    tick()
                    v94 = u
                    p(list(i6(10 ** 20)))
                    u = b
                    (((a or v95) != h1(*(10 ** 20,))) < ((0 or c) if (b - v94) else (lambda q, w=2: u)(-3)) != (b < (not b) != 3))
                p(f93((lambda q, w=sys.exc_info()[1]: w)(2)))
        elif ([1, 2, 3] if ((b in [0]) if len(sorted({c96: 1 for c96 in range(3) if tick() and 2})) else (c // a)) else ((a - True) if (b or c) else (not c))):
            c = h1(10 ** 20, k=10 ** 20)
            a = p(`show(1)`)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_0, 'program_0')


def program_2():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2():
            x = ((len(list(10 ** 20 for c3 in 'ab' if tick() and 1.5)) < max(w, k) == (-3 - w)) < p(w) < -3)
            def y(self, u=None, *rest):
                tick()
                p((w or (not p(a))), k)
                if (not w):
                    print show((u <= (u < 2 != 3))), show(len([(0 == w) for c4 in 'ab' if tick()]))
                elif ((w and u) or (k if 0 else (u if 10 ** 20 else 1.5))):
                    u = 1.5
                    pass
                    p(((w and 0) < None != len([len(sorted({c7: 1 for c7 in 'ab' if tick() and k})) for c6 in 10 ** 20 if tick() and (0 < 10 ** 20 != missing)])), len([((1.5 is not 0) and (c8 and [1, 2, 3])) for c8 in range(3) if tick()]))
            z = property(lambda self: p('z', u))
        p(C2.x)
        w = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        for k in len([True for c10 in k if tick() and 2]):
            tick()
            u = w
        else:
            assert (not (u <= u)), len([k for c11 in range(3) if tick() and len(list((k).x for c12 in range(3) if tick()))])
            class C13(list):
                x = (((missing is not u) == len([w for c14 in range(3) if tick()])) or u)
                def y(self, u=None, *rest):
                    tick()
                    return (0 // ((k if k else G0) - w))
                z = property(lambda self: p('z', w))
            p(C13.x)
            w = C13.__new__(C13) if 'C13' and isinstance(C13, type) else C13
            try:
                p({((3 + 3) // 1.5): 1}, (1 if u else (10 ** 20 <= (not k))))
                print show((not ((not 1) if p(u) else len(sorted({c15: 1 for c15 in 'ab' if tick()}))))), show(w)
            except Mine as u:
                w, k = (True % -3)
                k = 1.5
                k = ((not ([] // missing)) != (len(list(w for c16 in w if tick())) + 3))
            except:
                assert (2 and ((-3 * 0) == 1)), (3 and (0 or (not 3)))
                w = (not (not len([c17 for c17 in range(3) if tick() and 10 ** 20])))
        p((not p((w == w))), ((lambda q, w=p(True): w)((k < u < 2)) != (not w)))
    def i18(u=0, w=2, k=3):
        tick()
        class C19(list):
            x = -3
            def y(self, u=None, *rest):
                tick()
                p(len(list(k for c20 in ((None and w) % (1 if 10 ** 20 else k)) if tick() and len(sorted({c21: 1 for c21 in range(3) if tick() and (10 ** 20 if 2 else 3)})))), 1)
                u.x = (((1 and 3) if (w if u else k) else 3) - (1.5 < (not w) == k))
                k = u
            z = property(lambda self: p('z', k))
        p(C19.__dict__['x'])
        k = C19.__new__(C19) if 'C19' and isinstance(C19, type) else C19
        pass
        w[0] = k
        yield u
    try:
        p(list(i18(a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for b in 'ab':
            tick()
            1
            b = (len(list(('' != -3) for c23 in (not a) if tick() and b)) if ((0 - 0) - (b and 2)) else p((0 if b else 1)))
            try:
                b += p(((1 / 3) == p(a)))
                def g24(u=(a <= len([h1(u=c27) for c27 in 'ab' if tick() and (not a)])), k=None):
                    tick()
                    v25 = u
                    p(list(i18(((sys.exc_info()[1] // (1.5 and 1)) if (len(sorted({c29: 1 for c29 in 'ab' if tick()})) or p(10 ** 20)) else -3))))
                    v25 = u
                    yield v25
                drive(g24(1), ['next', 'next', 'close', 'next'])
                p(1, b)
            except AttributeError:
                if (not p(h1(c, a))):
                    (-3 and len(list(eval("a") for c30 in 'ab' if tick())))
                    c = p((p(3) if 2 else (not 1)))
                    p(([len(sorted({c31: 1 for c31 in range(3) if tick() and 1.5})), (2 if b else 10 ** 20)] < a != (not p(True))), (1, 2))
                elif b:
                    b -= 0
                else:
                    assert h1(c, b), ((same(2) is not c) != (h1(c, b) or (b or 2)))
                    assert (((c < c) and 2) != 0), p(p((not 'x')))
                    c = (c <= (not (a if True else a)))
            finally:
                p(h1((b and (-3 or b))), (len(sorted({c35: 1 for c35 in range(3) if tick()})) if (p(-3) if h1(*(-3,)) else (not 2)) else ((c if b else 3) or (-3 < c))))
                def f37(u='x', *rest):
                    tick()
                    v38 = u
                    print show(((c or (v39 == [1, 2, 3])) and p({'k': 1}))), show(v39)
                    print show(p(b)), show(eval("a"))
                    p(len(list(((not 1.5) if (10 ** 20 and 1.5) else p(v38)) for c40 in 'ab' if tick())), 1)
                p(f37((c < 2 == ((not c) if (a if 2 else a) else h1(c, True)))))
                p((b <= ('' * (0 if a else a))), (h1(u=(2 if 3 else a)) or 0))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    print show([(c if h1(a, k=a) else ('' and b)), ((c < [1, 2, 3] == a) // (a < 1.5 < c))]), show((not (a is not (1.5 if True else 1))))
    drive(i18((not True)), ['next'])
    try:
        class C44(Manager):
            x = (((a, a) and ([] is not a)) < a != (h1(c) < (a < c != G0) < c))
            def y(self, u=None, *rest):
                tick()
                p(len(sorted({c45: 1 for c45 in (not p(2)) if tick() and 1.5})), b)
                c -= (b is not -3)
                def g46(u=(((u and 10 ** 20) if missing else (c if b else c)) - b)):
                    tick()
                    v47 = u
                    while tick() and (yield (0 == (1, 2))):
                        tick()
                        p(p(((10 ** 20 < u == 'x') - (not -3))), -3)
                        yield (0 % True)
                        v47 = (h1(u=(u, c)) == (not (not c)))
                    raise Mine(b)
                    yield v47
                drive(g46(c), ['next', 'next', 'close', 'next'])
            z = property(lambda self: p('z', 1.5))
        p(C44.x)
        c = C44.__new__(C44) if 'C44' and isinstance(C44, type) else C44
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_2, 'program_2')


def program_3():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        def f2(u=10 ** 20, *rest):
            tick()
            v3 = u
            print show(-3), show(u)
            def f5(u=len(sorted({c8: 1 for c8 in range(3) if tick() and ((3 if w else -3) and (10 ** 20 or -3))})), *rest):
                tick()
                global G1
                v6 = u
                raise Mine, u
                k = (u < -3 != (v7 if (1.5 or 1) else (G1 and k)))
                assert 1, w
            p(f5(1))
        p(f2((not (3 if len(list(c11 for c11 in 1 if tick())) else (missing and w)))))
        with Manager('m12', False) as w:
            try:
                u *= (((u // w) % 10 ** 20) < w < ((k is not -3) < (1 != w)))
                p(k, 0)
            finally:
                raise Mine, 3
                k = k
                print show((w and p(len([0 for c13 in range(3) if tick() and 1.5])))), show(u)
    def i14(u=0, w=2, k=3):
        tick()
        with Manager('m15', False) as u:
            p((1.5 < (2 and (1.5 if u else u)) == w), (len(sorted({c16: 1 for c16 in range(3) if tick() and (2 < -3 != 1.5)})) // len(list(missing for c17 in (lambda q, w=2: u)(k) if tick() and (c17 < w == 1.5)))))
            pass
            k = 0
        with Manager('m18', False) as k:
            if k:
                p((not w), (len(sorted({c19: 1 for c19 in 'ab' if tick()})) < (not (not u)) < None))
                if (yield ((yield -3) % (u + w))): raise TypeError('x')
                u = p((k < u == (True or 1)))
            w *= k
            if len([u for c21 in 'ab' if tick() and (p(c21) and (w if 0 else w))]):
                raise
                yield G0
                pass
            elif w:
                u = 1
                return
        class C22():
            x = (w < 3 < u)
            def y(self, u=None, *rest):
                tick()
                if (k % p(k)):
                    p((len(sorted({c23: 1 for c23 in (None or k) if tick() and len(sorted({c24: 1 for c24 in 'ab' if tick()}))})) * (k <= (u in [k]))), (not ((k * True) % (u is not u))))
                    w = ((('' and -3) < (True < True != k) != p(k)) or [1, 2, 3])
                    print show(True), show(w)
                else:
                    return (u < (not (a if 0 else w)) != p(len(list(10 ** 20 for c25 in 'ab' if tick()))))
                    w += -3
                    k -= (-3 if p((10 ** 20 + True)) else k)
            z = property(lambda self: p('z', w))
        p(C22.__dict__['x'])
        w = C22.__new__(C22) if 'C22' and isinstance(C22, type) else C22
        if (not 1):
            if p(2):
                p((yield (yield G1)), len([((c26 + -3) and (w < 1.5 != k)) for c26 in 2 if tick() and c26]))
                u = len([((not 3) < (1.5 < 1.5 == u) == 1.5) for c27 in p((0 == 1)) if tick()])
            w *= k
            try:
                pass
                k = w
                u = ((yield k) < ((w if -3 else u) - `show(k)`))
            except AttributeError:
                return
                assert p(((not k) and (not u))), k
                k = len(list(len(list((-3 is not 1) for c30 in range(3) if tick())) for c28 in range(3) if tick() and True))
            except:
                yield 1
                p(len(sorted({c31: 1 for c31 in 'ab' if tick() and ((c31, c31) and [1, 2, 3])})), (u and (len([[] for c33 in range(3) if tick()]) or (not 1.5))))
            else:
                return
                assert 0, (yield k)
            finally:
                p((k % p(u)), ((k < [w, 1.5] != k) % p(2)))
                yield u
                print show(0), show(w)
        yield u
    try:
        p(list(i14(a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p((p((1.5 < c == b)) < (len([c for c35 in 'ab' if tick()]) and p(c)) == b), h1(((b < c) and len(sorted({c36: 1 for c36 in range(3) if tick()}))), b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return ((0 and (b is not True)) if h1(('' % a), k=h1(c, k=a)) else p((c + b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m37', False) as c:
            with Manager('m38', False) as c:
                c = (a // 2)
                try:
                    p((not ((b == b) + h1(u=a))), ((not (2 if b else 2)) == (not b)))
                finally:
                    b = 10 ** 20
                    a *= a
                    p((not p(len([1 for c39 in range(3) if tick()]))), ('x' + (h1(True, k=a) < None < len(sorted({c40: 1 for c40 in a if tick()})))))
            b = (not (h1(b) // b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = ((not b) in [p((not b))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_3, 'program_3')


def program_4():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        while tick() and ((p(True) % 0) if u else k):
            tick()
            if len(sorted({c3: 1 for c3 in 2 if tick()})):
                w = u
                u = True
                assert 1, (not 1)
            raise Mine, u
            k = u
        print show((not u)), show(w)
        p(-3, len(sorted({c6: 1 for c6 in w if tick()})))
        while tick() and (0 if (u if (G1 < w < -3) else (True < 3)) else (1, 2)):
            tick()
            def g8(u=(((10 ** 20 if w else (1, 2)) + 0) <= w), *rest):
                tick()
                v9 = u
                u -= -3
                pass
                print show(u), show(v10)
                v10 = u
                yield v9
            drive(g8(2), ['next', 'next', 'close', 'next'])
            if ((not p(2)) if ((3 % 3) or w) else (lambda q, w=(10 ** 20 * -3): (not k))(p(-3))):
                k = ((not p(k)) is not (p(k) % k))
    def i11(u=0, w=2, k=3):
        tick()
        try:
            for w in (w == u):
                tick()
                assert w, (yield p((yield k)))
            for u in [(1, 2), (3, 4)]:
                tick()
                print show((k and (((1, 2) < w == {'k': 1}) // p(2)))), show(0)
                raise Mine, u
                continue
        except AttributeError as k:
            try:
                print show((not (not w))), show(len(sorted({c12: 1 for c12 in range(3) if tick()})))
                return
                del u
            finally:
                del k
        else:
            try:
                k *= (yield p(p(G1)))
                u = (locals().get("a") <= len(sorted({c13: 1 for c13 in 'ab' if tick()})))
                print show(w), show((w < ((3 or k) < (not a) == True) < k))
            except (KeyError, TypeError) as k:
                u = len([2 for c14 in map(p, [(True or -3)]) if tick()])
            finally:
                yield len(list(len(list(3 for c16 in (1.5 <= 0) if tick())) for c15 in 'ab' if tick() and (w != (1.5 * -3))))
                yield (w if (not (k < k)) else -3)
            pass
            while tick() and (k or 2):
                tick()
                w = (w or k)
            else:
                k = u
                w = (k + ((k // 1.5) or len([w for c17 in 'ab' if tick() and True])))
                assert -3, 2
        try:
            assert ('' is not 10 ** 20), [1, 2, 3]
            raise Mine, (('' < w == len([-3 for c19 in 3 if tick()])) * (not p(u)))
        except Exception:
            raise Mine((not 1.5))
        else:
            with Manager('m21', True) as w:
                pass
                w = (0 and ((True if 2 else u) in [w]))
                u = 1
            k = 10 ** 20
        finally:
            for w in range(3):
                tick()
                raise
                yield G1
            else:
                yield ((not (0 < u < True)) // ((u < 1 == 10 ** 20) or (not 1.5)))
                p((k if (p(w) < (u or 0) != map(p, [missing])) else k), len(sorted({c23: 1 for c23 in range(3) if tick() and c23})))
                k = (((-3 if 0 else -3) is not p(2)) < (w)[(w == u):] == (1.5 < k == (w - k)))
            pass
        p(True, None)
        yield u
    try:
        raise
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    for b in ((a == (3 if 1.5 else 1)) or (not p(3))):
        tick()
        h1(*(b,))
        a
    else:
        class C29(Manager):
            x = ((not h1(c)) - (p(c) and (not G0)))
            def y(self, u=None, *rest):
                tick()
                c = c
            z = property(lambda self: p('z', -3))
        p(C29.x)
        b = C29.__new__(C29) if 'C29' and isinstance(C29, type) else C29
        return a
    try:
        if b:
            p(len([missing for c30 in range(3) if tick() and (not len([c30 for c31 in range(3) if tick()]))]), (([-3, 3] < (1.5 or c)) < c == (None if True else len([c32 for c32 in 'ab' if tick()]))))
            def g33(u=len(sorted({c36: 1 for c36 in 'ab' if tick()})), k=None):
                tick()
                v34 = u
                raise Mine((not h1((v34 if None else a))))
                print show((a if b else (not 1))), show((1 / (eval("a") and (yield 10 ** 20))))
                yield v34
            drive(g33(-3), ['next', 'next', 'close', 'next'])
            c = h1(3, len(list((c < -3 != 2) for c41 in (10 ** 20 if 0 else c) if tick())))
        elif 3:
            b = c
            assert ((h1(a) if h1(a, 3) else (c == 2)) if p((a == b)) else 3), (len(sorted({c42: 1 for c42 in range(3) if tick() and -3})) if ((a)[True] % p(c)) else p(c))
            if h1(p((missing or -3))):
                if sys.exc_info()[1]:
                    b = ((2 - len([3 for c46 in 'ab' if tick() and b])) < ((2 - [1, 2, 3]) // p({'k': 1})) == (not (b < b)))
                    assert a, a
                    c = h1(2, c)
            else:
                a, b = h1(*(((1.5 + b) * len(list(c for c48 in range(3) if tick()))),))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            for a in 'ab':
                tick()
                c = same(max((b * []), (b % a)))
                while tick() and c:
                    tick()
                    break
                    raise Mine, (not p(len([a for c55 in 'ab' if tick()])))
                else:
                    assert (len(sorted({c56: 1 for c56 in 'ab' if tick()})) < (1 / -3) < ((3 or 2) - (not 1.5))), len(list((not c) for c57 in range(3) if tick()))
                    c -= 1
                assert (h1((b if c else 1.5)) if len(sorted({c58: 1 for c58 in 'ab' if tick()})) else 1), 1
            else:
                try:
                    p(c, (not h1(u=10 ** 20)))
                finally:
                    p((b or 2), a)
                    c = c
                    raise Mine(-3)
                for a in xrange(2):
                    tick()
                    c = a
        except NameError as a:
            a -= ((not (not a)) or h1(u=a))
            with Manager('m59', False) as c:
                return h1(u=len([len(list(0 for c61 in 3 if tick())) for c60 in b if tick()]))
                for b in [(1, 2), (3, 4)]:
                    tick()
                    drive(i11(h1(u=a)), ['next', 'next'])
                    ((True == (c < c != b)) or b)
                else:
                    b += len(list(p((1.5 < -3)) for c63 in (lambda q, w=(b + -3): (c < 10 ** 20))((c if c else 2)) if tick()))
                    c += p((p(b) and p(-3)))
                    b = a
                while tick() and ((p(10 ** 20) if (b < b != 1) else c) and 3):
                    tick()
                    a = (not a)
                    print show(b), show(p(b))
        else:
            try:
                class C64(list):
                    x = len(sorted({c65: 1 for c65 in range(3) if tick() and 10 ** 20}))
                    def y(self, u=None, *rest):
                        tick()
                        assert ('' or (not True)), len(list((len(list(c67 for c67 in 'ab' if tick())) < (c66 < 1.5 < b) != c66) for c66 in range(3) if tick()))
                        raise Mine, b
                    z = property(lambda self: p('z', a))
                p(C64.x)
                c = C64.__new__(C64) if 'C64' and isinstance(C64, type) else C64
                try:
                    (b % 2)
                    p(1, p(len(sorted({c68: 1 for c68 in 'ab' if tick()}))))
                except Exception as b:
                    drive(i11(((not b) is not -3)), ['close', 5, 5, 'close'])
                    b = (not ((a < True != -3) * len(list(G1 for c71 in range(3) if tick() and True))))
                def g72(u=p([]), *rest):
                    tick()
                    v73 = u
                    raise Mine((1.5 or p((u * True))))
                    raise KeyError, "k"
                    c, u = True
                    yield v73
                drive(g72(c), ['next', 'next', 9, 'next'])
            finally:
                a = p((not (b or 0)))
                b = (p(0) <= p((c < b < 2)))
                while tick() and h1(((not b) if b else ((1, 2)).x), a):
                    tick()
                    b = ((([1, 2, 3] * c) and h1([1, 2, 3], a)))[1]
                    if (0 or ((True // a) == (not b))): raise TypeError(h1(h1(*(len(sorted({c76: 1 for c76 in b if tick()})),)), (0 * (3).x)))
            c = h1(u=2)
            return (((0 < 10 ** 20 == b) is not (not b)) if b else 0)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c -= c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_4, 'program_4')


def program_5():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        class C2(Manager):
            x = len(sorted({c3: 1 for c3 in 'ab' if tick() and c3}))
            def y(self, u=None, *rest):
                tick()
                if (u or 2):
                    raise Mine, (k if ((not 0) if (w or -3) else (not w)) else p(-3))
                    k = (((1 <= u) == 3) and True)
                for u in xrange(2):
                    tick()
                    pass
                    raise
                    assert len(list(0 for c8 in k if tick())), 1
            z = property(lambda self: p('z', {'k': 1}))
        p(C2.x)
        w = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        def f9(u=((1 or p(True)) or (k != (True in [{'k': 1}]))), k=None, **more):
            tick()
            v10 = u
            with Manager('m12', True) as u:
                u = len(sorted({c13: 1 for c13 in range(3) if tick()}))
                v10 = (len(list((True is not v11) for c15 in 'ab' if tick())) < u != u)
                u = (not (u if (w < -3 < u) else k))
            try:
                v10 = ((not (0 == True)) if 2 else ((0 and -3) <= -3))
                if (-3 or (u != v10)): raise TypeError((w and len([(1 or u) for c17 in (u and u) if tick()])))
                p(k, v11)
            except AttributeError as v11:
                u.x = v11
            finally:
                k *= ((v10 if u else (v10 if 1.5 else u)) - (w < v10))
            def g18(u=(1 is not (u == v10)), *rest):
                tick()
                v19 = u
                v20 = w
                raise KeyError, "k"
                pass
                assert (lambda q, w=k: ((not k) <= (v19 if -3 else 0)))(v19), (v20 < 2 < w)
                yield v19
            drive(g18(True), ['next', 'next', 'throw', 'next'])
        p(f9((1.5 + ((u or 10 ** 20) if w else (10 ** 20 <= k)))))
        try:
            assert (u < 10 ** 20 == ((u - True) * p(u))), k
            u = (w)[u:]
        except (KeyError, TypeError) as w:
            pass
            def f22(u=(((u % w))['x'] <= u), k=None):
                tick()
                v23 = u
                (2 < 10 ** 20 != 10 ** 20)
                p(2, (w and (not v23)))
            p(f22((1 and (len([10 ** 20 for c25 in range(3) if tick()]) % -3))))
        try:
            pass
        finally:
            with Manager('m26', False) as u:
                print show((((w or b) % (not a)) == ((u // 0) <= (True or 3)))), show({'k': 1})
                k = (k or -3)
                w = len(list(c27 for c27 in range(3) if tick()))
            for u in [(1, 2), (3, 4)]:
                tick()
                k = 0
                w = 'x'
            else:
                return (w is not ((not 2) < a != (True and w)))
                pass
                return (1, 2)
            p(w, {'k': 1})
    def i28(u=0, w=2, k=3):
        tick()
        for k in range(3):
            tick()
            try:
                pass
            except (KeyError, TypeError):
                raise
                assert ((k // (w // u)) < 1.5 != p(missing)), w
            except:
                pass
                w = (lambda q, w=0: ((k <= 0) if (not -3) else p(3)))(len(sorted({c30: 1 for c30 in range(3) if tick()})))
            k = (u if ([] if (w == 1.5) else k) else w)
            pass
        def g31(u=w, *rest):
            tick()
            v32 = u
            try:
                return
                print show(-3), show(((1 / (v33 + w)) + w))
                print show(u), show(3)
            except Mine:
                assert v33, v33
            else:
                k = (yield ((not w) if u else (v32 * v32)))
                u = u
            finally:
                raise Mine(((yield (True < v33 == True)) and same(len([1 for c34 in 'ab' if tick()]))))
                u = p((yield len(sorted({c36: 1 for c36 in range(3) if tick()}))))
                assert len([10 ** 20 for c37 in 'ab' if tick()]), (p(u) if ((1 / u) < (w == True) == (-3 is not u)) else p(w))
            print show(len(list(len(sorted({c40: 1 for c40 in 'ab' if tick() and (c39 - u)})) for c39 in 'ab' if tick() and map(p, [(w < 1.5 != k)])))), show(-3)
            p((len([(1 < 0) for c42 in range(3) if tick()]) and None), (yield (k is not (0 != 1.5))))
            @same
            def f43(u=(lambda q, w=len(sorted({c46: 1 for c46 in (not u) if tick()})): (not 3))(1), k=None):
                tick()
                v44 = u
                v44 = ((([1, 2, 3] if -3 else w) < len([v45 for c47 in 'ab' if tick() and 2]) == 1) <= p(p(v45)))
                pass
                pass
            p(f43(((1 < None == max(u, 0)) is not G0)))
            yield v32
        drive(g31(1.5), ['next', 'next', 'close', 'next'])
        return
        p(True, len([(len(list(G0 for c49 in 2 if tick())) if p(-3) else c48) for c48 in range(3) if tick() and p((10 ** 20 and ''))]))
        yield u
    try:
        if ((h1(*(None,)) if (b < 1) else G0) - a):
            class C50(object):
                x = (sys.exc_info()[1] and ((a % True) == b))
                def y(self, u=None, *rest):
                    tick()
                    print show((h1(u=(3 if u else True)) == (len(list(u for c51 in 'ab' if tick())) // len(sorted({c52: 1 for c52 in 'ab' if tick()}))))), show(len(sorted({c53: 1 for c53 in ((c == c) - (not c)) if tick() and -3})))
                z = property(lambda self: p('z', 0))
            p(C50.x)
            a = C50.__new__(C50) if 0 else C50
            class C54():
                x = len(list(1 for c55 in range(3) if tick()))
                def y(self, u=None, *rest):
                    tick()
                    c = 0
                z = property(lambda self: p('z', c))
            p(C54.x)
            b = C54.__new__(C54) if 'C54' and isinstance(C54, type) else C54
        elif (p(p(True)) if h1(len(list(b for c56 in b if tick()))) else ((c and b)).x):
            p(((p(2) == b) != p((lambda q, w=1.5: 1.5)(b))), a)
            b = p([10 ** 20, (b and a)])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise Mine(a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    if len(sorted({c60: 1 for c60 in range(3) if tick()})):
        return c
        c = p((p('') < (1.5 if 1 else True) < c))
    else:
        for b in range(3):
            tick()
            class C62(list):
                x = (not (not a))
                def y(self, u=None, *rest):
                    tick()
                    c = ((c if (u < 3 == b) else p(2)) - (not (1 == c)))
                    assert ((0 if len([a for c63 in range(3) if tick() and -3]) else 2) % b), (not (p(3) is not p(0)))
                z = property(lambda self: p('z', a))
            p(C62.x)
            c = C62.__new__(C62) if 0 else C62
        with Manager('m64', False) as a:
            try:
                assert (True < a == len(sorted({c65: 1 for c65 in range(3) if tick()}))), (10 ** 20 % 3)
                b = p(((c < c != b) or (a or 10 ** 20)))
                p((p((1 < -3 < b)) * G1), h1(a, (len([{'k': 1} for c66 in a if tick()]) is not (2 < 0 == 2))))
            except ValueError as a:
                a = 1
                return h1(*('x',))
            else:
                b = len([c68 for c68 in 'ab' if tick()])
                c = (-3 < c)
            a = (((1 < 0 != b) + (not -3)) == (b if (-3 < (1, 2) == b) else (b and True)))
            a = (len(sorted({c69: 1 for c69 in c if tick()})) < ((b if 1 else 2) if (2 < 1 != True) else (1 and a)) != (len(list(3 for c71 in 3 if tick() and 3)) and h1(c, k=b)))
        p(list(i28(p(((a < [] == 0) is not c)))))
    try:
        p(True, (not b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_5, 'program_5')


def program_6():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        with Manager('m2', False) as w:
            try:
                (not 1.5)
                pass
                pass
            except Mine as w:
                assert True, (0 if ((lambda q, w=1.5: 3)(w) or (2 < k != 2)) else ((not 0) and p(10 ** 20)))
                k *= k
                pass
            except:
                u = (True < k != True)
            finally:
                k
                w = (not (True == len(sorted({c3: 1 for c3 in k if tick()}))))
        pass
    def i4(u=0, w=2, k=3):
        tick()
        try:
            class C5(object):
                x = p(((not 1) - (0 + w)))
                def y(self, u=None, *rest):
                    tick()
                    3
                    p((not len(list((c6 != u) for c6 in (lambda q, w=3: w)(1.5) if tick()))), len(list((not (1.5 or 1.5)) for c7 in range(3) if tick() and 1)))
                z = property(lambda self: p('z', -3))
            p(C5.__dict__['x'])
            w = C5.__new__(C5) if 'C5' and isinstance(C5, type) else C5
            u += -3
        except ValueError:
            def f8(u=max(((not k) if (w if u else w) else p(3)), (True < k < p(1))), k=None, **more):
                tick()
                v9 = u
                u = (((1 and a) if w else (not 1.5)) % ((not 2) if (1 < k == []) else (0 // v10)))
                p(10 ** 20, (1 is not v9))
            p(f8(len(list(1.5 for c11 in 'ab' if tick()))))
        except:
            pass
            k -= 0
        finally:
            print show(u), show((yield w))
        pass
        raise
        p(1, len(list((u < (c13 < 3 < 2) != len(sorted({c14: 1 for c14 in k if tick() and True}))) for c13 in 'ab' if tick() and u)))
        yield u
    try:
        p((not b), (not None))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = b
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    c = (not ((1 is not b) or h1(u=c)))
    try:
        p(((-3 < 1) or (not (lambda q, w=b: q)(a))), ((not c) and 3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        def g15(u=True, k=None, **more):
            tick()
            v16 = u
            a[0] = (-3 % (not (3 < 1 == 1)))
            while tick() and c:
                tick()
                for a in 'ab':
                    tick()
                    a = ((not (0)[u]) or (not (yield a)))
                    drive(i4(same(True)), ['next'])
                    v17 = p(10 ** 20)
            else:
                for v16 in range(3):
                    tick()
                    u += ((h1(*(1.5,)) // (c % True)), len(sorted({c22: 1 for c22 in 'ab' if tick()})))
                    v17 = u
                yield v16
                with Manager('m23', False) as v16:
                    return
            yield (True and p(p(1)))
            yield v16
        drive(g15(c), ['next', 'next', 9, 'next'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_6, 'program_6')


def program_7():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        print show((((1 is not None) < u == (-3 != k)) and u)), show(p(w))
        raise Mine((((2 - 2) < 0 < 2) == p((w == 2))))
        class C2(Manager):
            x = 2
            def y(self, u=None, *rest):
                tick()
                for w in [(1, 2), (3, 4)]:
                    tick()
                    assert 3, (2).x
                    if ((map(p, [1]) == (2 != 2)) or len([len(list(c5 for c5 in 'ab' if tick() and 0)) for c4 in (not 2) if tick()])): raise TypeError((not 1.5))
                else:
                    k = ((w < (10 ** 20 and w) == u) < -3 != (not w))
            z = property(lambda self: p('z', 3))
        p(C2.__dict__['x'])
        k = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        (True < ((k * u) // (not 1.5)) != ('' or (u < 10 ** 20 != 1)))
    def i6(u=0, w=2, k=3):
        tick()
        if (u < k == len([c7 for c7 in 'ab' if tick()])):
            for u in xrange(2):
                tick()
                yield u
                w *= k
            try:
                yield (((3 < 1 == w) if (w != u) else k) != w)
                w *= (((w < 2 < u) < (not 1.5) == (3 + w)) + (u if ({'k': 1} if u else u) else 10 ** 20))
            finally:
                yield 3
            if len(sorted({c8: 1 for c8 in range(3) if tick() and w})):
                u = (len(sorted({c9: 1 for c9 in range(3) if tick()})) * w)
                u = p((k if 'x' else w))
            elif -3:
                raise KeyError, "k"
                raise Mine(G1)
            else:
                return
                pass
        else:
            try:
                u = ((1 or k) or p((k < k < w)))
                k = (yield (not (u + True)))
                print show(1.5), show(map(p, [((u or w) * (not w))]))
            except (KeyError, TypeError) as k:
                w = (k % (len(list(k for c13 in 'ab' if tick())) < (-3 or [1, 2, 3]) != (3 == 1.5)))
                p(len(list(3 for c14 in range(3) if tick())), ((u % (yield k)) if p((1 < w == w)) else G0))
            else:
                yield p(k)
                yield w
                if a: raise TypeError(True)
            finally:
                raise Mine, True
                p((not w), u)
            if (lambda q, w=[(1.5 < k != w), len(sorted({c16: 1 for c16 in True if tick() and 2}))]: p(k))(u):
                w *= ((not p(3)) * len(sorted({c17: 1 for c17 in (3 if w else 1.5) if tick()})))
                print show((((not -3) and (lambda q, w=1.5: k)([])) if 1.5 else (not 1))), show(w)
                w -= G1
            elif (u % 3):
                return
                if -3: raise TypeError(((not (not w)) + 0))
                assert u, (((w or w) and (lambda q, w=True: w)(u)) + (not len([k for c19 in range(3) if tick()])))
            else:
                k = (p((w if [1, 2, 3] else k)) < k != len(sorted({c20: 1 for c20 in 'ab' if tick()})))
            try:
                u = p(k)
                w = -3
                k = 1.5
            except NameError as w:
                assert True, (((u if w else k) == (not w)) if ((w or w) if len([1 for c21 in range(3) if tick()]) else w) else p(2))
                yield ((u or u) if ((yield {'k': 1}) is not p('')) else 1)
            finally:
                k += ({'k': 1} < u != (yield (u if 0 else None)))
        u -= (k < 'x' != ((0 if 0 else u) < (-3 + u) < (not [1, 2, 3])))
        if (2 if ((not -3) if k else (k * w)) else k):
            p(None, (not u))
        assert (w if len(sorted({c22: 1 for c22 in [u, w] if tick()})) else 2), len(list(k for c23 in 'ab' if tick() and 0))
        yield u
    try:
        @same
        def f24(u=(p(p(0)) if (not (c < 10 ** 20 != 2)) else (a == b)), *rest):
            tick()
            v25 = u
            ((not h1(b, u)) if len(list('' for c27 in len(sorted({c28: 1 for c28 in range(3) if tick()})) if tick())) else h1(*(1,)))
            try:
                v25 = ((not b) <= len(sorted({c29: 1 for c29 in range(3) if tick() and (10 ** 20 * missing)})))
            finally:
                try:
                    p(list(i6((True if h1(h1(True)) else 3))))
                except NameError as a:
                    drive(i6((u < 1 != -3)), ['next', 'next', 'close', 'throw'])
                else:
                    b = (same(10 ** 20) < ((c + 2) // len(list(10 ** 20 for c30 in range(3) if tick() and u))) != p((True < G1 != a)))
                finally:
                    h1(u=1)
                    print show((len([len([c32 for c33 in a if tick() and 0]) for c32 in 'ab' if tick() and p(a)]) < 1 != a)), show(h1(*(p(a),)))
                    c = (not ((3 * a) if a else p(u)))
            try:
                drive(i6(((u + len(sorted({c34: 1 for c34 in c if tick()}))) < len(sorted({c35: 1 for c35 in h1(a, 0) if tick()})) == ((3 - 2) < len(list(1.5 for c36 in 'ab' if tick())) < (u == 1.5)))), ['next'])
                c *= v25
            finally:
                class C37(Manager):
                    x = p((u, p(b)))
                    def y(self, u=None, *rest):
                        tick()
                        print show(h1((3, (b < b == b)), p((b % a)))), show(same((h1(u=[1, 2, 3]) < u < [1, 2, 3])))
                        p(list(i6(((h1(1, 3) == (c)[3]) * c))))
                        u = (((a and b) % (c and b)) < ((not 3) * ([1, 2, 3] % 3)) == 0)
                    z = property(lambda self: p('z', True))
                p(C37.__dict__['x'])
                v25 = C37.__new__(C37) if 0 else C37
                return p({(b and 0): 1})
            u = (((b or -3) <= b) < (v25 < (not 0) != 10 ** 20))
        p(f24((len([(3 < c41) for c41 in range(3) if tick() and (not 0)]) // -3)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a = 1
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        3
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert b, h1(b, k=1.5)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (((not 0) - (0 < 3)) < h1(*((missing if 3 else ''),)) < c)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_7, 'program_7')


def program_8():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        w -= ((True < 1 == p({'k': 1})) if p({10 ** 20: 1}) else (len(list(3 for c2 in 'ab' if tick())) - w))
        u = 1.5
    def i3(u=0, w=2, k=3):
        tick()
        for w in (((-3 and '') < u != k) or len(list(len([1 for c5 in range(3) if tick() and 1.5]) for c4 in range(3) if tick() and p(None)))):
            tick()
            try:
                pass
                k = (-3 if 2 else k)
            except AttributeError as u:
                assert (not (not (k or w))), {'k': 1}
            finally:
                raise Mine((yield 2))
            w *= 1
        p(w, (k - ((lambda q, w=2: q)(G0) < (1.5 if a else w))))
        return
        for u in xrange(2):
            tick()
            try:
                pass
                p((1.5 < 2 == 0), (p((2 if 1.5 else True)) and a))
                print show(10 ** 20), show(w)
            finally:
                u = 1
                print show(True), show((((u < -3) == 2) * u))
                u += ((yield (10 ** 20 < k < True)) if len(sorted({c8: 1 for c8 in range(3) if tick()})) else ((yield u) + (0 if k else 1.5)))
        yield u
    try:
        try:
            return c
            try:
                if ((len(list({'k': 1} for c9 in 'ab' if tick() and -3)) if (b if 0 else b) else b) < ((a and True) if h1(1.5, (1, 2)) else c) != (10 ** 20 or (c - 0))): raise TypeError(a)
                p((((1.5 if True else 2) < (True if 2 else a) == 2) < (1.5 or -3) < []), len(sorted({c12: 1 for c12 in range(3) if tick()})))
                raise Mine, -3
            finally:
                while tick() and p(((not 0) < h1(*(b,)) == (a < 2 != c))):
                    tick()
                    if eval("a"): raise TypeError((((not c) if (a < a < a) else [1, 2, 3]) if True else a))
                    raise Mine(h1([], k=(a is not h1(G0, a))))
                for c in 'ab':
                    tick()
                    c = ((len(sorted({c20: 1 for c20 in range(3) if tick()})) if ('x' and -3) else (1 % -3)) if ((a or 2) < (c == a) == b) else (not (True if -3 else 1.5)))
                    raise Mine(((a // 3) is not h1(u=a)))
                    p(-3, p((1 in [10 ** 20])))
                (not ((b is not 3) < (3 or c) == (not 10 ** 20)))
            class C24(list):
                x = c
                def y(self, u=None, *rest):
                    tick()
                    try:
                        print show(h1(u=p((2 % 10 ** 20)))), show(p(((b < c) <= (-3 <= 3))))
                    finally:
                        u = (not p(b))
                    if 1:
                        b = h1((not len(list(c30 for c30 in 'ab' if tick() and (1, 2)))), k=p(u))
                    else:
                        u = [(p(-3) != 'x'), (len([1.5 for c32 in 'ab' if tick() and 2]) if G1 else (1 < b < 1.5))]
                        p((not h1('')), 0)
                        b = (len(sorted({c34: 1 for c34 in None if tick() and (not True)})) and h1((u if 1.5 else 10 ** 20)))
                    p((3 // (not 1.5)), (10 ** 20 < p(b)))
                z = property(lambda self: p('z', 3))
            p(C24.x)
            b = C24.__new__(C24) if 'C24' and isinstance(C24, type) else C24
        except Exception as b:
            try:
                def f35(u=a):
                    tick()
                    v36 = u
                    print show((not ((b or c) < (1 and 10 ** 20) == len([c for c38 in 10 ** 20 if tick()])))), show((3 and v37))
                    return (len(sorted({c39: 1 for c39 in (lambda q, w=v36: u)(v37) if tick()})) < (sys.exc_info()[1] % len([-3 for c40 in range(3) if tick()])))
                    u *= 0
                    print show(((len([v37 for c41 in a if tick()]) == True) <= (b if (G1 < v37 == 10 ** 20) else (True is not [])))), show((u < {'k': 1} < ((not c) != v36)))
                p(f35((2 != (1 <= 2))))
                raise Mine(h1(*(b,)))
            except AttributeError:
                assert (((a if a else 1) != (b or -3)) or -3), 10 ** 20
                with Manager('m45', False) as a:
                    p(list(i3((not (p(10 ** 20) or 1)))))
                for a in [(1, 2), (3, 4)]:
                    tick()
                    a = ((map(p, [b]) % (c - 3)) * True)
                    return h1(p((b < b < 0)), (h1(u=a) == sys.exc_info()[1]))
                    print show(a), show(((c if 10 ** 20 else (0 and b)) - 10 ** 20))
                else:
                    if len(sorted({c50: 1 for c50 in a if tick()})): raise TypeError('')
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        print show(((not (2 if 10 ** 20 else c)) <= (p(b) or p(a)))), show((p((2 % 1)) < len(sorted({c51: 1 for c51 in range(3) if tick() and (-3 != c)})) == b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b += (b if ((b - c) if h1(10 ** 20, -3) else (b < 1 < 3)) else ((True + 3) if len([a for c52 in a if tick()]) else c))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (len(list(10 ** 20 for c53 in 'ab' if tick())) and (p(1) < (a and 1.5) != (0 < b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (((3 and c) < (c < True != []) != c) * -3)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_8, 'program_8')


def program_9():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(w, p(((not 2) % 1)))
        while tick() and (not ((True < k != k) % p(u))):
            tick()
            u = len(sorted({c2: 1 for c2 in (k * p(w)) if tick() and G0}))
            def f3(u=[((True if u else 2) % (u < 2)), 0]):
                tick()
                global G1
                v4 = u
                raise Mine(2)
                pass
            p(f3(3))
        class C6():
            x = len(list((1 / locals().get("a")) for c7 in range(3) if tick()))
            def y(self, u=None, *rest):
                tick()
                if same(0):
                    if len(list((not 1.5) for c8 in range(3) if tick())): raise TypeError(((not (2 < w == u)) + w))
                    p(1.5, (p(u) < p(((1, 2) if G0 else u)) != ((k if w else u) + (1.5 + None))))
                    return 3
            z = property(lambda self: p('z', 0))
        p(C6.x)
        w = C6.__new__(C6) if 0 else C6
    def i9(u=0, w=2, k=3):
        tick()
        p(1, (p((u if 0 else 2)) != (1.5 if u else p(2))))
        raise KeyError, "k"
        w = ((True and w) if len(list((2 <= 10 ** 20) for c12 in 'ab' if tick() and p(w))) else 3)
        raise
        yield u
    try:
        p(list(i9(((p(1) and h1(-3, b)) < (1.5 or (b and b)) == ((0 + 2) * a)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return (0 <= p(p(a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    print show(0), show((not len(sorted({c15: 1 for c15 in range(3) if tick()}))))
    try:
        (h1((c and 1.5)) < ((10 ** 20 < a) + len(sorted({c16: 1 for c16 in 2 if tick()}))) < (h1(b) or 10 ** 20))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    for c in [(1, 2), (3, 4)]:
        tick()
        raise
        for b, a in [(1, 2), (3, 4)]:
            tick()
            a = 1
            b -= (not ((not a) - (b if 10 ** 20 else 1)))
    else:
        p(list(i9((((not c) - (not 2)) and h1(len(list(b for c21 in 'ab' if tick())), h1(*(a,)))))))
        try:
            return c
        finally:
            def g22(u=10 ** 20, k=None):
                tick()
                v23 = u
                drive(i9(len(list(((not -3) * (True - 1)) for c25 in range(3) if tick()))), ['close', 'close'])
                assert (not a), (2 < ((v24 if 1.5 else u) <= len(sorted({c27: 1 for c27 in 'ab' if tick() and 1}))) == ((u < 1.5) < (u and -3) < p(3)))
                yield v23
            drive(g22(True), ['next', 'next', 'throw', 'next'])
            drive(i9((None if h1((a or c)) else [])), ['next', 'close', 5])
            for c in [(1, 2), (3, 4)]:
                tick()
                p(3, (not a))
                print show((h1(u=p(b)) <= (not b))), show(eval("a"))
                p((not 3), 10 ** 20)
            else:
                assert sys.exc_info()[1], a
    return a, b, c
run(program_9, 'program_9')


def program_10():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        return True
        while tick() and 2:
            tick()
            assert p(u), len(sorted({c2: 1 for c2 in ((1 / w) + (not 2)) if tick() and 10 ** 20}))
            p(({'k': 1} if ((-3 < 0 == w) if True else (k is not w)) else 2), w)
            break
        else:
            k = ((not (u < 10 ** 20 == 10 ** 20)) < w)
        w += (lambda q, w=((not missing) + (1.5 * -3)): b)(True)
        assert p(-3), len([len(sorted({c4: 1 for c4 in (w if 10 ** 20 else 1) if tick()})) for c3 in ((1 != -3))[k:] if tick() and ((-3 and k) - (u is not c3))])
    def i5(u=0, w=2, k=3):
        tick()
        return
        try:
            with Manager('m6', True) as w:
                w = (p((10 ** 20 // True)) < (w if -3 else (yield True)) == (k <= True))
            try:
                pass
                w = (((k if w else 2) and (k if w else 1.5)) if len(list(({'k': 1} // 1) for c7 in 'ab' if tick())) else (1.5 == ''))
            except AttributeError as k:
                u = (-3 or (not (1.5 < u < w)))
                pass
                w -= len([10 ** 20 for c8 in 'ab' if tick()])
        except NameError as w:
            p(True, p(3))
        w = (((a if u else w)).x + u)
        if (not ((not w) == (not 3))):
            pass
            for k in 'ab':
                tick()
                yield a
                w -= u
                k *= p(((yield u) <= (not 0)))
            else:
                print show((u % p(({'k': 1} != w)))), show(p(k))
                assert (0 or ((lambda q, w=None: 1)([1, 2, 3]) or (10 ** 20 < True < 1))), {'k': 1}
            try:
                u -= len(list(w for c9 in w if tick()))
            except Exception:
                assert (w if len(list(eval("a") for c10 in 'ab' if tick() and (c10 != w))) else ((not k) // len([c11 for c11 in u if tick() and k]))), k
                return
        else:
            try:
                w = u
                assert (u if k else (yield k)), (yield {(2 if 0 else 1.5): 1})
            except ValueError as w:
                yield (p((w == -3)) * ((u or w) if (not 1.5) else (u + 3)))
            else:
                pass
            finally:
                k += (len([10 ** 20 for c12 in True if tick() and len(list(u for c13 in 'ab' if tick() and (1, 2)))]) + (-3 < k))
            assert p(True), ((1 or (0 == k)) < len([True for c14 in range(3) if tick()]) == 3)
        yield u
    try:
        a = p(((not a) < (not 3) == (not b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for c in 1.5:
            tick()
            for c in [(1, 2), (3, 4)]:
                tick()
                with Manager('m16', False) as b:
                    (a or ((2 == 2) != (0 if 'x' else 0)))
                try:
                    return (h1(a, k=p(c)) < len(list((1 if -3 else True) for c17 in 'ab' if tick())) < ((1 if 0 else True) - (1.5 * 1)))
                    p(b, (((a if 1 else -3) if (True if -3 else 'x') else [1, 2, 3]) < ([] and 0) < ((True)[a] < 10 ** 20 != ((1, 2) < None == 0))))
                    p(list(i5(0)))
                finally:
                    drive(i5(((b if (b < a != 10 ** 20) else (3 is not True)) or 2)), ['next', 'close'])
                    c.x = (c % h1((c if 2 else c), k=p(c)))
                    h1(1)
                a = a
            drive(i5(((({'k': 1} and 1.5) or h1(3, k=True)) if p(p(2)) else True)), ['next', 'next'])
            print show((not a)), show((((G1 or 1.5) == p(1)) * p((a, 1.5))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if c:
            drive(i5((a * (not (0 if 1 else a)))), ['next'])
            def g25(u=c, *rest):
                tick()
                v26 = u
                return
                print show(len(sorted({c28: 1 for c28 in 'ab' if tick()}))), show(((h1(1.5, k=v26) < h1(*(3,)) == (a if 1.5 else v27)) < (eval("a") % p(10 ** 20))))
                yield v26
            drive(g25(0), ['next', 'next', 9, 'next'])
            try:
                assert (lambda q, w=2: ((b if a else b) == (-3 if 3 else b)))(p(True)), (p((b < c)) < ((0 if c else missing) in [(c if a else c)]) < (10 ** 20 % ('' if -3 else c)))
                assert G0, (c if p((not 1)) else a)
                for a in xrange(2):
                    tick()
                    raise Mine(1.5)
                    c = {(h1(*(b,)) // p(3)): 1}
                else:
                    c = b
                    assert (p(len(sorted({c34: 1 for c34 in range(3) if tick() and 3}))) // 3), (b)[1:]
                    c = h1((len([a for c35 in range(3) if tick()]) // 2))
            except ValueError as b:
                if (10 ** 20 < (b != h1(u=b))):
                    b += c
                    a = (not b)
                elif (((10 ** 20 < b) if h1(u=a) else 1.5) - (len(list(c39 for c39 in 'ab' if tick())) // True)):
                    ((not (True < b < 2)) < (not (b and 1)) < (10 ** 20 < h1(*(a,)) != (c and 3)))
                    return ((-3 < a) if b else ((c <= G1) + b))
            except:
                print show(10 ** 20), show((b or ((a // 0) or (0 < [1, 2, 3] == c))))
            finally:
                for a in xrange(2):
                    tick()
                    p(((h1(u=1) - p(1.5)) or missing), 2)
                    b += 1
                else:
                    a = 10 ** 20
                    p(b, -3)
                raise KeyError, "k"
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a += (p((3 != b)) and (not c))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            raise
            with Manager('m46', False) as c:
                def f47(u=a):
                    tick()
                    v48 = u
                    c += ((-3 - (a < a == 0)) * h1((lambda q, w=2: 1.5)(u), k=v48))
                    raise KeyError, "k"
                    ((p(a) if (u < [1, 2, 3] == '') else (not '')) < h1(u=0) == v48)
                p(f47((not (not b))))
                for a in xrange(2):
                    tick()
                    b = (a if ({10 ** 20: 1})[3] else p((2 if 0 else a)))
                    (((lambda q, w=0: a)(b) != True) if ((c if 10 ** 20 else True) < h1(c, k=True)) else (p(c) == h1(b, 3)))
                else:
                    assert True, (not len(list((c % c54) for c54 in range(3) if tick())))
                    return map(p, [(not 1)])
                    p((((b < c != 1.5) if (True < a < 10 ** 20) else (not b)) if len([len([-3 for c56 in 1 if tick()]) for c55 in 'ab' if tick()]) else a), ((not 'x') is not sys.exc_info()[1]))
            p(list(i5(((3 * (missing < None == 1)) and (len([-3 for c58 in range(3) if tick() and 1.5]) and 3)))))
        finally:
            try:
                while tick() and (a and 1.5):
                    tick()
                    b = (c < b == (h1(u=1) if 0 else len([b for c59 in c if tick()])))
                    if h1((h1(*(2,)) * (a and a)), k=(len(list(b for c60 in range(3) if tick())) + b)): raise TypeError((((b + 1.5) if (a < 0 != b) else p(1.5)) if (c < ([1, 2, 3] in [1]) != len(list(c for c61 in range(3) if tick()))) else a))
                a -= ((-3 % (0 < True == a)) if h1(u=len(list(3 for c62 in range(3) if tick() and a))) else ((c if 1.5 else 0) // (c and 1)))
            finally:
                a = (1 - a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_10, 'program_10')


def program_12():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        assert 2, (not k)
        w = (-3 < 3 == u)
        try:
            try:
                assert (w, (not (1, 2))), ((w < k == p(0)) if k else ((k if w else w) if (True < u == u) else -3))
            finally:
                k = p(k)
                w = w
        except ValueError as u:
            if (1.5 % 3):
                w = (-3 + (k and -3))
                k = (not len([u for c2 in (G0 if w else True) if tick()]))
                pass
            else:
                raise Mine, ((not (w if 1.5 else True)) - ((2 * missing) == (w - w)))
                k = ((lambda q, w=p(3): (not u))((2 == u)) < 2 == (k and 1))
            print show((p(p(3)) or len(sorted({c3: 1 for c3 in w if tick()})))), show(b)
        finally:
            try:
                raise KeyError, "k"
                u = (G0 % (b if (-3 < 0) else len(sorted({c4: 1 for c4 in range(3) if tick() and 0}))))
            except Exception as w:
                assert 0, k
                (((1.5 == w) < (k and u) < (1.5 if 3 else (1, 2))) // (w < (not u)))
            u *= (not (not (w < 0)))
            for u.x in [(1, 2), (3, 4)]:
                tick()
                w
                print show((not (len(list(2 for c5 in range(3) if tick() and 2)) < k != len(list(c6 for c6 in 2 if tick() and 1.5))))), show(p(3))
            else:
                p((p(p(k)) if u else len([(not [1, 2, 3]) for c7 in {k: 1} if tick()])), (not (w if p(k) else True)))
                return ((w < w < (u is not u)) - k)
        if u: raise TypeError(((p(-3) and w) + (len(sorted({c8: 1 for c8 in 2 if tick() and 1.5})) if [0, u] else 0)))
    def i9(u=0, w=2, k=3):
        tick()
        pass
        p((yield (w < True == (k < 0 != u))), [])
        yield u
    try:
        if p(-3): raise TypeError((((lambda q, w=10 ** 20: c)(10 ** 20) is not c) < [1.5, 1] == G1))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for b in xrange(2):
            tick()
            try:
                p(0, 3)
                try:
                    if b: raise TypeError(p(b))
                    a -= h1(*(((c - b) < (b - c) != c),))
                except (KeyError, TypeError):
                    p((a < len(list((lambda q, w=0: c12)(c) for c12 in 'ab' if tick() and (c if a else -3))) == len([sys.exc_info()[1] for c13 in range(3) if tick()])), (b != -3))
                continue
            except (KeyError, TypeError) as b:
                b = ((lambda q, w=(a).x: locals().get("a"))((1 or c)) % (len(sorted({c14: 1 for c14 in 'ab' if tick() and a})) // 10 ** 20))
                raise Mine, ((len([c15 for c15 in b if tick() and c]) is not (b if a else a)) != h1(0))
        else:
            drive(i9((not 0)), ['throw', 'next', 'next', 'next'])
            with Manager('m17', False) as a:
                assert (((b // 0) and b) == ((c < [] < 0) == c)), 3
                drive(i9(b), ['next', 'throw'])
            assert a, (not b)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    b
    try:
        c = h1(((1, 2) or a), k=(not (b * c)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            assert h1((3 if (not 0) else (1 % a))), (len(list(3 for c20 in 'ab' if tick())) if h1((b == 1), b) else len(sorted({c21: 1 for c21 in 'ab' if tick()})))
            a *= h1(h1(u=c), (not True))
            if same(((lambda q, w=c: c)(a) < (c and c) < (0 and 2))):
                try:
                    assert (len(list(h1(c, a) for c24 in range(3) if tick())) < len([(a % 2) for c25 in 'ab' if tick()])), b
                    c = (lambda q, w=((1 <= b) < -3 < (not c)): len(list((0 < 1) for c26 in 'ab' if tick() and q)))(((not 2) if G0 else h1(u=c)))
                    p(list(i9((p((c % b))).x)))
                finally:
                    10 ** 20
                    raise Mine(-3)
        finally:
            with Manager('m29', False) as b:
                b = (not h1(u=(2 or c)))
                c += 0
                raise Mine, (not (not (a < a != c)))
            print show(((a if h1(*(G1,)) else 10 ** 20) < len(sorted({c30: 1 for c30 in range(3) if tick() and (b <= 'x')})) == p((c < 1.5 == 1.5)))), show(len(sorted({c31: 1 for c31 in 'ab' if tick() and (not ('' if a else a))})))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_12, 'program_12')


def program_14():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        for w in [(1, 2), (3, 4)]:
            tick()
            k += (w < {'k': 1} != 0)
            print show((len(sorted({c2: 1 for c2 in range(3) if tick()})) < (not (-3 if w else 1.5)) != [])), show(10 ** 20)
            if 2:
                w += u
                k = (((u or w) and p(3)) is not len(sorted({c3: 1 for c3 in (u * 1.5) if tick()})))
                k = w
        else:
            w -= ((k % (not 3)) < (not True) == p((k if k else w)))
        for u in 3:
            tick()
            if 1: raise TypeError((w and (1.5 < (1.5 - missing) == (u and u))))
            while tick() and p(-3):
                tick()
                w = p((len(sorted({c5: 1 for c5 in u if tick() and k})) if (1.5 * True) else p(w)))
            else:
                raise
                print show((w < (1 or k) < (not k))), show(k)
            ''
        while tick() and p(u):
            tick()
            class C9():
                x = (p((w < [] != k)) if p(k) else u)
                def y(self, u=None, *rest):
                    tick()
                    u += (len([(1.5 and G0) for c10 in range(3) if tick() and w]) < ((k < w != k) or 3) == ((not 2) % (k and k)))
                    (((w and u) + (u < k == 2)) or w)
                z = property(lambda self: p('z', -3))
            p(C9.x)
            u = C9.__new__(C9) if 'C9' and isinstance(C9, type) else C9
        u = u
    def i11(u=0, w=2, k=3):
        tick()
        try:
            def g12(u=(yield len(list(-3 for c15 in k if tick() and k))), k=None, **more):
                tick()
                v13 = u
                print show((lambda q, w=(v14 < 1.5): ((w and w) is not (not 3)))(((v13 if True else k) and (10 ** 20 + w)))), show(((v13 and (10 ** 20 is not u)) % ((k != 1) < '' != (0 if 0 else u))))
                u *= v14
                v14 += ((u and (u if v14 else 2)) is not (not (True < 2 < True)))
                print show(p((p(v13) < k != ''))), show((1.5 < ((yield -3) != (1 < 2 != u))))
                yield v13
            drive(g12(-3), ['next', 'next', 'throw', 'next'])
            try:
                k = (u // None)
            finally:
                if k: raise TypeError(-3)
                assert (((1 if 1 else w) is not (yield 10 ** 20)) or ((yield w) + -3)), p(w)
            try:
                return
                p(((len([True for c17 in w if tick()]) < (1.5 == w) < (2 - k)) and ((10 ** 20 if 0 else 10 ** 20) < w)), 10 ** 20)
            finally:
                assert len(list(b for c18 in range(3) if tick())), w
                assert (((10 ** 20 and w) != (u if u else u)) < 1), (1 < ((not 2) and -3) != (u - (1 if -3 else 1.5)))
        except AttributeError as w:
            try:
                k *= (10 ** 20 * -3)
                w = (not (not -3))
            finally:
                u = ((not k) * (k if (k // 2) else (yield u)))
                assert (u != (yield (True < k == 1))), -3
                raise Mine((-3 or (yield p(u))))
            return
            k.x = w
        p((k == (w if (-3 is not 0) else (k < w == 1))), len(sorted({c19: 1 for c19 in range(3) if tick()})))
        yield u
    try:
        while tick() and 2:
            tick()
            while tick() and 2:
                tick()
                with Manager('m20', False) as c:
                    drive(i11(((max(b, 10 ** 20) * locals().get("a")) if len([len([c23 for c23 in c if tick() and -3]) for c21 in range(3) if tick()]) else {(not 3): 1})), ['throw', 'close', 5])
                    c = a
                    p((c + ((True == -3) * p(a))), h1(c, (c if (1 is not c) else h1(*(-3,)))))
            else:
                p(a, -3)
            try:
                class C24(object):
                    x = (((c + '') // (10 ** 20 if c else 1.5)) if ((b < 1 < True) * (c % a)) else (1, 2))
                    def y(self, u=None, *rest):
                        tick()
                        c += ((c * ('' != True)) * ((c if b else True) < p(None) == h1(b, k=1)))
                    z = property(lambda self: p('z', 10 ** 20))
                p(C24.__dict__['x'])
                c = C24.__new__(C24) if 'C24' and isinstance(C24, type) else C24
            except ValueError:
                for a in range(3):
                    tick()
                    a = (h1((True if 3 else {'k': 1}), k=h1(True)) or (('' < 0 < 10 ** 20) < (not a) < -3))
                    c = a
                def f25(u=a):
                    tick()
                    v26 = u
                    p((not len([3 for c28 in 'ab' if tick() and p(v26)])), ((10 ** 20 and True) if -3 else (not p(v27))))
                    return (((c * b) is not 1) < (not (c == 3)) != ((v27 < 0 != 1.5) or a))
                    assert h1(*(c,)), len(sorted({c30: 1 for c30 in (u is not True) if tick()}))
                    v27 = 1
                p(f25(((('' if a else 10 ** 20) * 0) == ((1 and a) if (b // c) else p(a)))))
            except:
                class C31(object):
                    x = ((p('') + (G1 and G0)) // c)
                    def y(self, u=None, *rest):
                        tick()
                        u = c
                        u = h1(p(c), (len(list(1.5 for c32 in 'ab' if tick() and True)) < (not 1) != (2 or 10 ** 20)))
                        assert (h1(u=len(sorted({c33: 1 for c33 in {'k': 1} if tick()}))) or ((b if u else 1) or -3)), p(max((10 ** 20)[u], 3))
                    z = property(lambda self: p('z', 1))
                p(C31.__dict__['x'])
                a = C31.__new__(C31) if 'C31' and isinstance(C31, type) else C31
                p(p([1, 2, 3]), 2)
                print show(h1(*((not b),))), show((-3 if missing else 1.5))
            finally:
                p((b if [] else p((not 1.5))), (p((a and 1.5)) if (h1(c, k=2) or (not 3)) else 2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (3 != 0)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c += c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    a *= True
    try:
        assert ((not (a if b else a)) <= eval("a")), p(h1(h1(c)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_14, 'program_14')


def program_15():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = k
        class C2(list):
            x = w
            def y(self, u=None, *rest):
                tick()
                print show(1.5), show(((True and (G0 if k else w)) < (p(1) and (3 < 1.5 == 10 ** 20)) != u))
                len(sorted({c3: 1 for c3 in 1.5 if tick()}))
            z = property(lambda self: p('z', 1))
        p(C2.__dict__['x'])
        k = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
        w = p(u)
    def i4(u=0, w=2, k=3):
        tick()
        try:
            k = (not len(sorted({c5: 1 for c5 in range(3) if tick()})))
            print show(k), show((yield 10 ** 20))
        finally:
            def f6(u=(((True or 2) and (True is not u)) and (len([-3 for c9 in 1 if tick() and G0]) % (1 - u)))):
                tick()
                global G1
                v7 = u
                u = ((1, 2) is not p((3 is not G1)))
                (3 and k)
            p(f6([1, 2, 3]))
            while tick() and len(list(((0 if k else k) < len(sorted({c12: 1 for c12 in k if tick()}))) for c10 in len(sorted({c11: 1 for c11 in 'ab' if tick()})) if tick())):
                tick()
                break
                w = w
            p((yield k), None)
        try:
            def f13(u=(not -3), *rest):
                tick()
                v14 = u
                v15 += ((3 < (v14 < u < 1) != len([k for c16 in 'ab' if tick()])) * (('x' and v15) if (missing != 0) else (not k)))
                v14 = -3
                pass
                pass
            p(f13(p(u)))
            return
        except ValueError as u:
            for w in range(3):
                tick()
                yield k
            else:
                yield (k if 10 ** 20 else a)
                pass
        else:
            class C17(object):
                x = k
                def y(self, u=None, *rest):
                    tick()
                    w -= -3
                z = property(lambda self: p('z', 3))
            p(C17.x)
            w = C17.__new__(C17) if 'C17' and isinstance(C17, type) else C17
            print show((len([2 for c18 in range(3) if tick()]) is not 1)), show(w)
            return
        try:
            try:
                w = (not (not (u * u)))
                raise Mine((yield p((u if k else True))))
            finally:
                raise Mine(u)
                u = w
                u = G0
        except AttributeError as k:
            if None:
                w += (not (not (2 - u)))
            elif ((k < (k if None else 3) == p(True)) or (not p(True))):
                k = len(sorted({c21: 1 for c21 in 'ab' if tick()}))
        else:
            for w in [(1, 2), (3, 4)]:
                tick()
                print show(sys.exc_info()[1]), show(w)
                yield len([((1 if 'x' else 1) and (10 ** 20 * 1)) for c23 in 'ab' if tick()])
                print show(len(sorted({c24: 1 for c24 in range(3) if tick()}))), show(p([len(sorted({c26: 1 for c26 in range(3) if tick() and c26})), (k < w < u)]))
            p(((yield 2) < w < (len(sorted({c27: 1 for c27 in 3 if tick()})) if (u if w else G1) else 0)), -3)
            return
        finally:
            p(((3 < (w < 1 == '') < u) if 0 else (yield (3, 10 ** 20))), ((lambda q, w=(not missing): (q if k else w))((w != 2)) == -3))
            def f28(u=k, k=None, **more):
                tick()
                v29 = u
                raise KeyError, "k"
                return ((w if (not 3) else 2) < u)
                assert len(list(((c34 - k) % True) for c34 in -3 if tick())), (lambda q, w=((True == 1) if (0 < 2) else v30): G0)((u if len([[] for c35 in range(3) if tick() and 3]) else 1.5))
            p(f28(len(sorted({c36: 1 for c36 in u if tick()}))))
        yield u
    try:
        try:
            try:
                raise Mine((not (not (1.5 % c))))
                with Manager('m40', False) as c:
                    c -= a
                c += len(list(c41 for c41 in range(3) if tick() and (len(list(b for c42 in range(3) if tick())) if h1('') else (10 ** 20 < 1.5))))
            except Exception as b:
                c = (c + ((b or b) and (10 ** 20 != 1)))
                try:
                    (not (not -3))
                    raise Mine([1, 2, 3])
                    if ((a < 0 < p(b)) if len([(c43 + a) for c43 in 'ab' if tick()]) else (1 < len(list(a for c44 in range(3) if tick())) != 10 ** 20)): raise TypeError((a % 10 ** 20))
                finally:
                    p(((c and (-3 < G1 != 1)) or ((a < 0 < '') + h1(*(True,)))), p((len(list(True for c45 in c if tick())) - 3)))
                    a = h1(p((c < True != -3)))
                    b = ((not (-3 if c else b)) is not (not (not -3)))
                b *= c
            except:
                return (len(list((c if a else a) for c49 in range(3) if tick())) if (not True) else (b or (1 if 1 else c)))
                c = h1(((c and 0) < (True and 0) == p(b)))
            finally:
                print show(2), show((c if ((not 1.5) < (b and b) != h1(1, k=c)) else ((True // a) if -3 else (b + b))))
            for b in h1(*(((a < c != a) - len([c for c51 in 'ab' if tick()])),)):
                tick()
                a = p((len(sorted({c52: 1 for c52 in 1.5 if tick()})) < p(3)))
            else:
                b = p(None)
                return ((h1(1, k=1.5) if p(a) else 3) // 2)
        except NameError as c:
            a = h1(h1('', k=(1 + 3)))
            class C55():
                x = 10 ** 20
                def y(self, u=None, *rest):
                    tick()
                    with Manager('m56', False) as b:
                        p((b if 1.5 else (len(list(c57 for c57 in 'ab' if tick() and u)) // map(p, [-3]))), len(list((p(c58) - {c58: 1}) for c58 in 'ab' if tick())))
                        b = -3
                        print show(((u < (not 2) != p(1)) if p(True) else True)), show(((len(list(c for c59 in 2 if tick())) == (10 ** 20 if u else 10 ** 20)) < u != ((10 ** 20 < 1.5))[(c - -3):]))
                z = property(lambda self: p('z', c))
            p(C55.x)
            b = C55.__new__(C55) if 'C55' and isinstance(C55, type) else C55
            print show(h1((p(2) < 1 == 3))), show(c)
        except:
            a = 10 ** 20
        finally:
            raise Mine((10 ** 20 - len(list(p(b) for c60 in range(3) if tick() and (not 1.5)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if a:
            def g61(u=(10 ** 20 if (p(a) == p(0)) else p((lambda q, w=0: -3)([1, 2, 3]))), *rest):
                tick()
                v62 = u
                yield (v63 if ((-3 < u != -3) and 10 ** 20) else h1(u=p(1)))
                with Manager('m64', True) as u:
                    b = v63
                    return
                p((not h1((b if {'k': 1} else a), (None * None))), '')
                yield v62
            drive(g61(1.5), ['next', 'next', 'throw', 'next'])
            c *= (((c + a) if 2 else (not 2)) < len(sorted({c65: 1 for c65 in 1 if tick()})))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        if (1.5 < (h1(b, {'k': 1}) or -3) < a):
            raise Mine(1)
            print show(10 ** 20), show(max(((not 1.5) and b), p(p(-3))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p((missing or (a < (2 if b else c) < (a % c))), (c and 2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    assert len(sorted({c70: 1 for c70 in (1.5 and (a != a)) if tick() and (0 if (a < c70 != c) else (b <= [1, 2, 3]))})), (((not 10 ** 20) if a else len(sorted({c71: 1 for c71 in range(3) if tick()}))) == ((0 if a else 3) == p(a)))
    return a, b, c
run(program_15, 'program_15')


def program_16():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        w = w
        if (w - w):
            u = (w and p([1, 2, 3]))
            k -= (not (-3, p(3)))
    def i2(u=0, w=2, k=3):
        tick()
        try:
            return
            print show((yield w)), show(0)
            raise Mine(u)
        except NameError as k:
            for w in 'ab':
                tick()
                assert 1, 0
                w = w
                yield (((True <= u) or w) if (w != {'k': 1}) else (not True))
            try:
                p(len([c4 for c4 in 'ab' if tick()]), u)
                yield p((yield (1.5 < 3 != u)))
                pass
            except AttributeError as k:
                k = 3
                return
            finally:
                u = (p(u) // k)
                u = p(3)
                return
        except:
            class C5(object):
                x = len(sorted({c6: 1 for c6 in (not (1.5 - 10 ** 20)) if tick() and len(list((not c7) for c7 in 'ab' if tick()))}))
                def y(self, u=None, *rest):
                    tick()
                    pass
                z = property(lambda self: p('z', u))
            p(C5.x)
            k = C5.__new__(C5) if 'C5' and isinstance(C5, type) else C5
            try:
                assert ((not (w if w else 3)) * 10 ** 20), (((yield 'x') and (not -3)) and 10 ** 20)
                pass
            except (KeyError, TypeError) as w:
                raise Mine((True < 10 ** 20 < ((-3 == k) < 2 == 10 ** 20)))
                w -= -3
                w[0] = (((True < None != k) if 0 else (w <= 1.5)) if p((a < [] != u)) else len(sorted({c9: 1 for c9 in 'ab' if tick()})))
            finally:
                w[0] = (len([1.5 for c10 in 2 if tick()]) < 3 < ((not w))[k])
                print show(u), show((u or {'k': 1}))
            u = (not (1 < (w - k) != u))
        w = u
        w = (((10 ** 20 // 1.5) if len([k for c11 in range(3) if tick() and 0]) else (1 / '')) and 1)
        try:
            try:
                u = 1.5
                w = ([1, 2, 3] + (len(list(c12 for c12 in range(3) if tick())) is not k))
            except (KeyError, TypeError) as k:
                print show((yield (2 if (G0 and 3) else p(k)))), show(k)
                assert (((0 and w) <= True) or True), -3
                u = len([missing for c13 in 'ab' if tick() and ((lambda q, w=c13: w)(1.5) < len([c14 for c14 in range(3) if tick()]) == (not k))])
        except Mine as u:
            print show(len(sorted({c15: 1 for c15 in 'ab' if tick()}))), show((yield ((yield u) or {'k': 1})))
            for w in xrange(2):
                tick()
                u -= (((0 if 0 else 3) + {k: 1}) % w)
                yield (((w if 1.5 else k) if p(3) else len([u for c16 in -3 if tick() and c16])) or ((yield '') != u))
            else:
                p(k, (k + (k < 10 ** 20 != len(list(2 for c17 in 2 if tick())))))
                w = u
            raise Mine, w
        finally:
            assert (w if p(p(w)) else 2), (len(sorted({c18: 1 for c18 in 'ab' if tick()})) if (map(p, [3]) if 10 ** 20 else (not a)) else (u < (0 or None) == []))
            while tick() and -3:
                tick()
                print show((u if (k < (w == 2) == (w < 10 ** 20 == 0)) else ([1, 2, 3] == u))), show((not (yield k)))
                k = (not (yield k))
                pass
        yield u
    try:
        a = c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C19(list):
            x = 1
            def y(self, u=None, *rest):
                tick()
                p(1, (len(list(({'k': 1} <= c20) for c20 in 'ab' if tick())) < h1(c) < 1.5))
                raise Mine, (-3 if b else (u)[(u and 1.5):])
                if len([(h1(u=c) if p(b) else (1.5 is not 1)) for c26 in range(3) if tick()]):
                    p(list(i2((b < ((u if c else 2) or c)))))
                    drive(i2(c), ['throw', 'next', 'next'])
                    @same
                    def g28(u=(2 + b)):
                        tick()
                        v29 = u
                        v29 -= 2
                        return
                        return
                        yield v29
                    drive(g28(b), ['next', 'next', 'close', 'next'])
                elif 10 ** 20:
                    def f31(u=b):
                        tick()
                        global G1
                        v32 = u
                        print show(v32), show(1)
                        G1 -= h1(((G1 - 2) if (v32 - b) else (v32 and v32)))
                    p(f31(b))
                    if (p(locals().get("a")) + (len(sorted({c34: 1 for c34 in 'ab' if tick()})) if p(b) else h1(u=u))):
                        p(list(i2(0)))
                    print show(p((not u))), show(u)
            z = property(lambda self: p('z', c))
        p(C19.__dict__['x'])
        a = C19.__new__(C19) if 0 else C19
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(b, p((h1(a) if (1 < '' == a) else (b and b))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m35', False) as a:
            b = h1(p((c if -3 else c)), p((a < 2 != a)))
            print show((not a)), show(1)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C37(Manager):
            x = (not ((b - a) < (c < b == True) < (3 if -3 else a)))
            def y(self, u=None, *rest):
                tick()
                u = c
                b = p({3: 1})
            z = property(lambda self: p('z', c))
        p(C37.__dict__['x'])
        b = C37.__new__(C37) if 'C37' and isinstance(C37, type) else C37
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_16, 'program_16')


def program_19():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        return p(p(10 ** 20))
        assert u, -3
        try:
            class C2(Manager):
                x = (k < len(list((True < 10 ** 20 < 1.5) for c3 in range(3) if tick())) < (not (missing and 0)))
                def y(self, u=None, *rest):
                    tick()
                    pass
                    k = p(len(sorted({c4: 1 for c4 in (2 or k) if tick() and (w < u != 'x')})))
                z = property(lambda self: p('z', w))
            p(C2.__dict__['x'])
            k = C2.__new__(C2) if 'C2' and isinstance(C2, type) else C2
            while tick() and w:
                tick()
                k = (len(sorted({c5: 1 for c5 in 'ab' if tick()})) // k)
                p((1.5 if k else ((-3 < w == w) and (w is not (1, 2)))), '')
            (G1 // len(list((not w) for c6 in range(3) if tick() and 1.5)))
        except (KeyError, TypeError):
            assert u, ((3 - (True and k)) != (len(list(-3 for c7 in True if tick() and G0)) and 3))
            u = (2 if (3 % (1 + k)) else k)
            try:
                pass
                return (u if p((not u)) else [k, -3])
            except NameError as k:
                k = (((0 <= 0) if w else 2) <= u)
                if (True if 2 else ((w // 1) <= 2)): raise TypeError((len([(u // u) for c8 in range(3) if tick()]) + (u or (2 if -3 else 10 ** 20))))
            finally:
                p((((u if u else u) and (1 < w != '')) if (G1 < (u <= 2) < (u < k < {'k': 1})) else 2), 3)
                raise KeyError, "k"
        except:
            for w in xrange(2):
                tick()
                print show((not w)), show(-3)
                assert 3, k
            try:
                assert k, p(w)
            except ValueError:
                assert 1.5, (((3 < -3) < (w + True) == 2) + ((10 ** 20 or 1.5) % ((1, 2) % -3)))
                pass
            except:
                pass
                pass
                u = (max((1.5 and 1.5), p('x')) - u)
            finally:
                w = len([c11 for c11 in range(3) if tick()])
    def i13(u=0, w=2, k=3):
        tick()
        pass
        pass
        print show((-3 if w else ((1 - u) and len(list(10 ** 20 for c14 in 'ab' if tick()))))), show((u != len(list((1 == True) for c15 in (not u) if tick()))))
        return
        yield u
    try:
        p(p(h1(1.5)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a = ((not (0 < 10 ** 20 != c)) is not ((a if c else 2) if c else (2 is not None)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            class C16():
                x = h1(((1.5 if True else a) if p(a) else len(list(c17 for c17 in 'ab' if tick()))), k=a)
                def y(self, u=None, *rest):
                    tick()
                    try:
                        c = u
                        return a
                    except (KeyError, TypeError) as c:
                        assert (b - True), (((c is not (1, 2)) < -3 != p(u)) != len(list((b - b) for c18 in range(3) if tick())))
                        u = 1
                z = property(lambda self: p('z', 10 ** 20))
            p(C16.__dict__['x'])
            a = C16.__new__(C16) if 'C16' and isinstance(C16, type) else C16
            p(((not (c and b)) < (len([-3 for c19 in 'ab' if tick() and 1.5])).x != h1(None)), b)
        finally:
            if p(0):
                for a in range(3):
                    tick()
                    ((10 ** 20 if len(list(2 for c23 in 'ab' if tick() and c23)) else b) < b < (a < (not b) < ([] if c else a)))
                    p(p(b), b)
                    b *= b
                with Manager('m24', True) as b:
                    a = None
                    print show(((c and (1.5 // a)) is not (len(list(1 for c25 in 'ab' if tick())) < (not 3) != (0 or 2)))), show((not len(list({'k': 1} for c26 in 'ab' if tick() and (10 ** 20 < c26 != c)))))
            elif 1.5:
                for a in c:
                    tick()
                    assert ((h1(u=1.5) < c) < b != ((not G1) if (10 ** 20 is not c) else (b - c))), b
                else:
                    p('', (not ((0 < b < a) % (b if -3 else 0))))
                    print show((c if (p(3) % p(c)) else (-3 <= (c // 0)))), show((a != ((0 <= c) if len(sorted({c27: 1 for c27 in 'ab' if tick()})) else b)))
                    assert 10 ** 20, (1 // len([({'k': 1} % c) for c28 in 'ab' if tick()]))
            a = locals().get("a")
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return True
    try:
        a -= c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_19, 'program_19')


def program_21():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        assert len(list((2 < -3 != len(sorted({c3: 1 for c3 in range(3) if tick()}))) for c2 in ((not u) if w else (w if k else 2)) if tick())), k
        with Manager('m4', False) as u:
            def g5(u=p(-3), *rest):
                tick()
                v6 = u
                u = k
                assert (((lambda q, w=2: w)(v7) or -3) if u else p(k)), a
                yield v6
            drive(g5(u), ['next', 'next', 'throw', 'next'])
        raise KeyError, "k"
    def i8(u=0, w=2, k=3):
        tick()
        class C9(Manager):
            x = (((u <= w) == locals().get("a")) and (w < k != (not (1, 2))))
            def y(self, u=None, *rest):
                tick()
                try:
                    pass
                finally:
                    u = (((2 // 1) < p(2)) < (p(10 ** 20))[(w)[k:]:] != ((w - w) - max(True, 1)))
                try:
                    return w
                    k = k
                    p((lambda q, w=None: (-3 <= (not -3)))((p(a) < 2 == max(1.5, k))), (not u))
                except NameError:
                    u = len(list((u and True) for c10 in (not (None and 1)) if tick() and 2))
                finally:
                    k = k
                    w = (1 < (w if 1.5 else (not u)) < (k != k))
                return p(((w if k else w) * len([[1, 2, 3] for c11 in range(3) if tick() and c11])))
            z = property(lambda self: p('z', 3))
        p(C9.__dict__['x'])
        k = C9.__new__(C9) if 0 else C9
        w -= ((p(k) < (yield 3) == (not 1)) + ((not u) or (1 < 3)))
        u = (0 < u != p((10 ** 20 != k)))
        yield w
        yield u
    try:
        class C12(object):
            x = (1.5 < (len(sorted({c13: 1 for c13 in 'ab' if tick()})) == True))
            def y(self, u=None, *rest):
                tick()
                p((len(sorted({c14: 1 for c14 in range(3) if tick() and 2})) and (not (0 < 1.5 < b))), u)
                p(((not (u < c != 2)) if (h1(c, k=c) < c == h1(*((1, 2),))) else (1 == c)), -3)
                u = p(1.5)
            z = property(lambda self: p('z', b))
        p(C12.x)
        b = C12.__new__(C12) if 'C12' and isinstance(C12, type) else C12
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        len(sorted({c16: 1 for c16 in range(3) if tick()}))
        if h1(c, k=a):
            if h1((not b), k=p((a and 10 ** 20))):
                if (p(h1(c, k=3)) < -3 < b): raise TypeError(a)
            return p(a)
        else:
            c = 1.5
        try:
            try:
                a = (1.5 or h1(*((not c),)))
                return (1 * 1)
            except ValueError as b:
                return (h1(h1(1.5), (0 and None)) < ((10 ** 20 < 2 < a) is not a) < len(sorted({c23: 1 for c23 in range(3) if tick()})))
                p(((not 10 ** 20))[True:], 1)
                a = c
            else:
                return c
                drive(i8(h1(u=b)), ['close', 'close', 5, 'next'])
            finally:
                raise Mine(a)
        except NameError as c:
            try:
                return (not -3)
            except Mine:
                assert b, (p(h1(b, c)) < ((1.5 if a else b) != h1(a)) < b)
                assert (not (b and b)), h1(p(('x' if a else 3)), ((0 or 'x') == c))
                p(list(i8(b)))
            except:
                assert 2, len([(not a) for c28 in ((1 == c) < len([10 ** 20 for c29 in 'ab' if tick()]) == (c if b else True)) if tick() and p((3 * c28))])
            finally:
                c = 10 ** 20
    except AttributeError:
        def f30(u=10 ** 20):
            tick()
            v31 = u
            with Manager('m33', True) as a:
                assert p((('x' - 2) % u)), a
                c = 10 ** 20
                raise
            with Manager('m37', True) as v32:
                del a
                raise
                raise Mine(len([h1({'k': 1}, k=h1(u=3)) for c38 in ((10 ** 20 if c else b) <= 1.5) if tick() and h1((True + u), len(list({'k': 1} for c39 in range(3) if tick() and 10 ** 20)))]))
            class C41():
                x = 0
                def y(self, u=None, *rest):
                    tick()
                    c += (((c - True) or (b // b)) < True == len([(not 2) for c42 in range(3) if tick()]))
                    b = b
                    assert 1.5, 10 ** 20
                z = property(lambda self: p('z', c))
            p(C41.__dict__['x'])
            b = C41.__new__(C41) if 'C41' and isinstance(C41, type) else C41
        p(f30(h1(p((a - a)), k=b)))
        (len(sorted({c43: 1 for c43 in 'ab' if tick()})) < h1(u=p(2)) == (({'k': 1} < None == 10 ** 20) if (c if a else G0) else c))
        with Manager('m44', False) as b:
            return b
    try:
        for a in xrange(2):
            tick()
            assert ((h1(a) in [c]) if p(c) else (p(c) < len([c45 for c45 in 'ab' if tick() and 3]) == b)), (same(b) % a)
            p(list(i8(p(p((-3 - 10 ** 20))))))
            p(a, h1(*((not {'k': 1}),)))
        else:
            b = ((((1, 2) // b) + a) < ('x' and h1(u=b)) < (((1, 2) and 1) if (3 or True) else (True < a == c)))
            try:
                a -= (h1(u=a) if (len(sorted({c48: 1 for c48 in 'ab' if tick()})) * (1.5 is not a)) else ((not b) in [p([])]))
                p(list(i8(((p(b) == (a // b)) <= p(b)))))
            except AttributeError as b:
                with Manager('m49', False) as a:
                    assert len(sorted({c50: 1 for c50 in ((a < 0 < b) and len([c51 for c51 in 1.5 if tick() and [1, 2, 3]])) if tick()})), G0
                    p((p(len(list(c for c52 in 'ab' if tick()))) and c), len(list(h1(u=a) for c53 in range(3) if tick() and (len(list(b for c56 in range(3) if tick() and a)) < (1.5 - c53) < (not -3)))))
                return (((not b) == p(G1)) + p(len(sorted({c57: 1 for c57 in 'ab' if tick()}))))
                try:
                    b += h1(*(h1(*(len(sorted({c58: 1 for c58 in 'ab' if tick()})),)),))
                finally:
                    return ((b == p(c)) < (-3 < (b - 1.5) != (10 ** 20 or -3)) < (not len(sorted({c60: 1 for c60 in range(3) if tick() and b}))))
                    c = ((h1(u=10 ** 20) if 0 else [b, 0]) < b != (not b))
                    c = (((1 is not c) - ('x' if {'k': 1} else 1.5)) or (p(b) is not 3))
            finally:
                a = len([b for c61 in 'ab' if tick()])
                try:
                    c.x = (p(h1(10 ** 20, c)) != b)
                except Exception as a:
                    return ((lambda q, w=10 ** 20: (a or a))(h1(True, k=[1, 2, 3])) == len(sorted({c62: 1 for c62 in (c * c) if tick()})))
                else:
                    assert h1(u=(not b)), (locals().get("a") + (len(sorted({c67: 1 for c67 in 2 if tick() and 0})) < (10 ** 20 if c else 3)))
                    b = p((h1(1.5, 2) if (not []) else h1(u=b)))
                    print show(len(sorted({c68: 1 for c68 in (not (2 % b)) if tick() and b}))), show((not 1))
                finally:
                    p(list(i8(p(((b != c) != (c - b))))))
                    b = h1(*(h1(*(a,)),))
            with Manager('m71', False) as c:
                try:
                    a[0] = (not ((2 < a < a) or (-3 + 1)))
                except NameError as c:
                    print show((((3 == 1.5) == (G0 < 'x' == a)) == (2 * len([10 ** 20 for c72 in range(3) if tick() and 0])))), show(1.5)
                except:
                    (((a < c < True) < c == (b < a < 10 ** 20)) == p(len(list(b for c73 in a if tick()))))
                else:
                    a += h1(c, k=1)
                    ((0 * b) < h1(*(b,)) < (p(b) if True else a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    with Manager('m77', False) as c:
        if (((b + 1) + (b, -3)) // h1(*(h1(a),))):
            with Manager('m79', False) as b:
                assert (h1(u=a) if ((b // c) and (c or c)) else 1), 1
            def f80(u=h1(u=h1((b <= 2), k=a))):
                tick()
                v81 = u
                assert ((0 if (v82 < 1 != 10 ** 20) else (True < 2 == c)) and ((a if 1.5 else u) or (1.5 < 3 != True))), u
                v82[0] = ((p(-3) or len(sorted({c84: 1 for c84 in a if tick()}))) % 10 ** 20)
            p(f80((((a % 3) if {3: 1} else h1(c, 3)) // len(list(c for c85 in range(3) if tick())))))
        c = (not (not True))
        try:
            p(list(i8((p(b) is not (h1(u=[]) < 2 == h1(b))))))
            print show(b), show((not (not (b if c else ''))))
            p(list(i8(((not len(sorted({c87: 1 for c87 in 'ab' if tick()}))) != (not h1(u=3))))))
        except (KeyError, TypeError):
            for b in range(3):
                tick()
                print show((3 or p((not 0)))), show(10 ** 20)
        finally:
            a -= (len(sorted({c88: 1 for c88 in range(3) if tick() and (10 ** 20 // b)})) + b)
            try:
                print show(same(p(h1(2, c)))), show(((not -3) if (c + a) else b))
                a += 10 ** 20
                return (10 ** 20 < (1, 2))
            except Mine as b:
                b = (p(2) == 3)
                p((not ([1, 2, 3] if 10 ** 20 else 1.5)))
            for a in range(3):
                tick()
                p(list(i8(len(sorted({c90: 1 for c90 in (0 < (a if 1 else a) != (c + a)) if tick() and c90})))))
    try:
        for c in 'ab':
            tick()
            break
            p(list(i8((not ((2 or b) if c else h1(c, k=a))))))
            c = 1
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_21, 'program_21')


def program_23():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(-3, (p(3) + (not p(w))))
        while tick() and u:
            tick()
            pass
            p(2, (not u))
            10 ** 20
        raise Mine((not w))
    def i4(u=0, w=2, k=3):
        tick()
        class C5(Manager):
            x = (len([map(p, [0]) for c6 in range(3) if tick()]) if (({'k': 1} == 3) if len([True for c8 in u if tick() and 10 ** 20]) else u) else ((1.5 is not '') < (w in [-3]) < (u if -3 else u)))
            def y(self, u=None, *rest):
                tick()
                if 1:
                    u
                elif k:
                    assert ((p(w) if k else 3) if w else 10 ** 20), (1 * k)
                while tick() and ((2 if 3 else len([w for c9 in 'ab' if tick() and 1])) if ((not u) if u else 'x') else len(sorted({c10: 1 for c10 in 3 if tick() and (1 % 1)}))):
                    tick()
                    p((u if len(list(len([1.5 for c12 in w if tick() and b]) for c11 in range(3) if tick() and len([None for c13 in range(3) if tick() and True]))) else (('' == u) is not len(sorted({c14: 1 for c14 in range(3) if tick()})))), ((w != (10 ** 20 and w)) != ((0 if w else 1) < u != (-3 or [1, 2, 3]))))
                    print show(0), show(10 ** 20)
            z = property(lambda self: p('z', u))
        p(C5.x)
        w = C5.__new__(C5) if 0 else C5
        u *= (not len(list(missing for c15 in range(3) if tick())))
        yield u
    try:
        try:
            for b in [(1, 2), (3, 4)]:
                tick()
                continue
                c = (not 10 ** 20)
                with Manager('m16', False) as b:
                    c = ((((1, 2) - [1, 2, 3]) is not (c == b)) or h1((a < c < 0)))
        except NameError as b:
            p((((b if a else 3) - (b if True else {'k': 1})) or a), p(b))
            c
        except:
            return a
        finally:
            return (lambda q, w=b: len(sorted({c18: 1 for c18 in len([True for c19 in 'ab' if tick()]) if tick() and p(c)})))(len(sorted({c21: 1 for c21 in range(3) if tick() and 10 ** 20})))
            try:
                with Manager('m22', True) as b:
                    assert p(2), p(-3)
                try:
                    drive(i4(h1(u=((not c) < (a if b else True) < len([c for c24 in 'ab' if tick()])))), [5, 'next', 'close'])
                    a = len(list((b < len([b for c27 in 'ab' if tick()]) < 0) for c26 in range(3) if tick() and a))
                    c = (0 + 1.5)
                finally:
                    assert (locals().get("a") if ((b != a) - 0) else 1.5), (not ((0 is not b) == ([] < b != c)))
                b.x = 2
            except AttributeError as c:
                def f28(u=(10 ** 20 or ((3 < -3))[(a < -3 < b):])):
                    tick()
                    v29 = u
                    v30 = `show(((a < -3) < p(u) == 0))`
                    return (p(('' < b != v29)) if p(3) else v30)
                    c += p((h1(*(v29,)) and (v30 < a == 3)))
                    a *= p(p((b if v30 else True)))
                p(f28(len(sorted({c31: 1 for c31 in 'ab' if tick() and G1}))))
                if h1(*(len(list(2 for c34 in 'ab' if tick())),)):
                    return 10 ** 20
                    c = h1(u=2)
                    drive(i4(-3), ['next', 'close', 'close'])
                elif (1 or p((c if b else b))):
                    assert eval("a"), len([b for c37 in 'ab' if tick() and h1(*(('x' < 2 == a),))])
                    drive(i4(1), ['close', 'throw', 'next', 'next'])
                else:
                    a = (not 1)
                    b += h1([(lambda q, w=a: w)(2), (not 0)])
                    print show(map(p, [b])), show((len([(b // a) for c40 in 'ab' if tick() and eval("a")]) and ((not a) or (not c))))
            with Manager('m41', False) as a:
                a = len([(p(c42) or a) for c42 in range(3) if tick()])
                return (not c)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        drive(i4(-3), ['next', 'close', 5])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    p((not (a <= h1(b))), p((p(a) % p(2))))
    try:
        assert ((h1(a, k=a) < (a < True != 10 ** 20) != (-3 if a else 1)) < (b if 2 else (1.5 or 1.5)) != []), 0
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert ((p(a) and c) != (lambda q, w=len(['x' for c43 in 1 if tick()]): (b is not w))(h1(*(10 ** 20,)))), (((c if 1 else a) + 0) // (not 2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_23, 'program_23')


def program_25():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u
        try:
            if p(([] - (2 if w else u))):
                return []
                w = ((10 ** 20 if None else (w * k)) - ((u if w else 2) + 3))
            else:
                assert (lambda q, w=10 ** 20: q)((p(k) or locals().get("a"))), (((1.5 < 2 == []) if (w and b) else u) < len(list(p(u) for c2 in len([c3 for c3 in 'ab' if tick()]) if tick() and (-3 + c2))) < 10 ** 20)
                k = (-3 == (sys.exc_info()[1] < (3 * u) < ([] // u)))
                raise Mine(p((not w)))
        except (KeyError, TypeError) as k:
            try:
                k *= 0
                assert (u + 3), len(sorted({c5: 1 for c5 in 'ab' if tick() and (p(w) if p('') else w)}))
                assert u, (((1.5 // k) if 1 else (2 < w == 0)) and ((10 ** 20 < 2 != u) or w))
            except NameError as w:
                w = (w < (len(list(k for c6 in 'ab' if tick()))).x)
            finally:
                k = [u, ((1.5 < 2 == k) if u else (0 + w))]
                return True
                return w
            p((len(sorted({c7: 1 for c7 in 0 if tick()})) if (w <= (3 if 1 else 10 ** 20)) else w), 3)
            if (u % (w and (not u))):
                k = (len(list(0 for c8 in 'ab' if tick())) is not (same(10 ** 20) or (w and 1)))
            else:
                k = (True and (p(0) in [3]))
                return (not (True and (3 and w)))
        else:
            print show(((p(u) <= (k and w)) < sys.exc_info()[1] != 0)), show(len(list(((not k) != (u + 10 ** 20)) for c9 in 'ab' if tick() and 0)))
            k += -3
            p(p((not 10 ** 20)))
        for k in 'ab':
            tick()
            pass
            w = ((-3 if (1.5 < 1.5 != w) else (not w)) or (p(2) + 2))
            pass
        if (-3 and w):
            return sys.exc_info()[1]
            w = -3
        else:
            try:
                pass
                raise Mine, (len(sorted({c11: 1 for c11 in -3 if tick() and (3 != u)})) if 1 else u)
                pass
            except NameError as k:
                u -= (0 and ((not 1.5) == (G0 if 1.5 else [])))
            finally:
                u += (locals().get("a") * ((w < k == 3) - (not w)))
                pass
                (not p(len(sorted({c12: 1 for c12 in 'ab' if tick() and None}))))
            u = w
            p(p((u and (2 and 1.5))), 'x')
    def i13(u=0, w=2, k=3):
        tick()
        try:
            yield len([((not G1) < p(2) < len([2 for c15 in 'ab' if tick() and -3])) for c14 in range(3) if tick()])
            print show((k or (yield (w if 3 else u)))), show(1)
            u = (yield True)
        finally:
            assert (((w if 10 ** 20 else w) + (-3 < k < 1.5)) if (not w) else (True < p(u) < (w == 1.5))), k
            try:
                print show((((1 % k) or w) < (k and k) == 0)), show(p(((k < k != k) <= (yield w))))
                print show((u or (({'k': 1} + 10 ** 20) < ((1, 2) < 3) == w))), show((k * True))
            except ValueError as u:
                pass
            finally:
                return
                p(k, True)
                print show(w), show(w)
        u = w
        while tick() and p(p((k % 10 ** 20))):
            tick()
            for u in range(3):
                tick()
                w = (True < len(list(w for c17 in range(3) if tick() and c17)) == k)
                u = 1.5
        yield u
    try:
        p(c, a)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for a in range(3):
            tick()
            try:
                with Manager('m18', True) as c:
                    p((p(a) if -3 else (10 ** 20 != h1(b))), h1(*((a < (b and b) != (a or 1.5)),)))
                    p(h1(1, c))
                    p(list(i13(h1(*(((a < c == b) or True),)))))
            except NameError as c:
                b = (not ((-3 or 'x') < p(1) == a))
                b.x = (not 3)
            else:
                b = (((2 if '' else True) + (True != 2)) != p(0))
                raise KeyError, "k"
            finally:
                a -= (not ((not b) if (10 ** 20 == b) else (-3).x))
            raise Mine(True)
            raise
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = (((b < b == 1.5) and h1('x', k=a)) and (a < c == (a == a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return (eval("a") < ((not c) != 3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(1, ((b if (0 if b else c) else (not a)) if 3 else ((c is not 3) if (a % b) else (not b))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_25, 'program_25')


def program_26():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        if (not ((None < w < u) if (0 if {'k': 1} else 3) else (u if 10 ** 20 else 1))):
            for w in [(1, 2), (3, 4)]:
                tick()
                p(same(p(k)), -3)
                ((len([c2 for c2 in 'ab' if tick()]) if 3 else len(list(u for c3 in G1 if tick() and w))) - w)
            else:
                raise Mine, 0
                u = p(w)
            assert (G1 and u), p((not p(3)))
            raise
        0
        p((not p((1.5 if [1, 2, 3] else w))), [1, 2, 3])
    def i8(u=0, w=2, k=3):
        tick()
        pass
        p(((True < (1 != w) == k) if w else ((2 or G1) and (u <= u))), len(sorted({c9: 1 for c9 in 'ab' if tick()})))
        yield u
    try:
        return (not (b if len([c10 for c10 in 0 if tick()]) else h1(a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return b
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            a = c
            while tick() and len(list(True for c11 in 'ab' if tick() and c11)):
                tick()
                def g12(u=p((h1(u=G1) - (b % a))), k=None, **more):
                    tick()
                    v13 = u
                    a *= 1.5
                    p((b or (2 or (10 ** 20 == c))), h1(*(len([(True + 1.5) for c17 in range(3) if tick()]),)))
                    raise Mine, (yield len(sorted({c21: 1 for c21 in 1 if tick() and len(sorted({c22: 1 for c22 in 'ab' if tick()}))})))
                    u = len(sorted({c23: 1 for c23 in 2 if tick()}))
                    yield v13
                drive(g12(b), ['next', 'next', 'close', 'next'])
                for c in [(1, 2), (3, 4)]:
                    tick()
                    raise
                    b *= (2 if b else (not p(b)))
        finally:
            for a in xrange(2):
                tick()
                p(list(i8(a)))
                a = c
            if b:
                p(a, (len([len(sorted({c27: 1 for c27 in 'ab' if tick() and c27})) for c25 in 'ab' if tick()]) < 1.5 < (not (b <= {'k': 1}))))
                b.x = a
            try:
                try:
                    a *= p(b)
                    p(list(i8(p(-3))))
                except NameError:
                    return 1.5
            except AttributeError:
                return []
                p(((2 + 3) if a else ((True)[G0:] % (c < b < b))), 1.5)
                print show((not a)), show(h1(p(p('')), k=(not 1.5)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m30', True) as a:
            with Manager('m31', True) as b:
                try:
                    drive(i8((p((not b)) == ((c < b) < (a - 2) != (1.5 <= 1.5)))), ['next'])
                    return 10 ** 20
                    return (1 if ((c is not -3) < (3 if 0 else True) == (not -3)) else (c < p(a) == (b if b else 1.5)))
                finally:
                    p((h1((None < (1, 2) == c), k=h1(*(b,))) < ((1.5 // b) <= c) == c), c)
            def g32(u={1.5: 1}, k=None):
                tick()
                v33 = u
                for b in xrange(2):
                    tick()
                    u = len([(not len(sorted({c36: 1 for c36 in 'ab' if tick() and u}))) for c35 in range(3) if tick()])
                def f37(u=10 ** 20, *rest):
                    tick()
                    v38 = u
                    print show(b), show((3 and ((2 < v39 < b) < len(list(c40 for c40 in 'ab' if tick())) == h1(u=b))))
                    v38 = p(((v39 - {'k': 1}) or (G0 == -3)))
                    v39 -= len([p(10 ** 20) for c41 in range(3) if tick()])
                    v38, u = (((u if c else True) <= len(sorted({c43: 1 for c43 in 0 if tick()}))) if ((v38 // a) < (a if 1.5 else -3) < len(sorted({c44: 1 for c44 in v39 if tick() and True}))) else ((not 1) - (not 1.5)))
                p(f37(-3))
                yield (((not a) or len(list(u for c45 in 'ab' if tick() and [1, 2, 3]))) * 2)
                yield v33
            drive(g32(b), ['next', 'next', 9, 'next'])
            a = (not 2)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        (p(len(sorted({c46: 1 for c46 in [] if tick()}))) != ((b == 2) * (b + b)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_26, 'program_26')


def program_27():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        try:
            try:
                k = ((len(sorted({c2: 1 for c2 in 'ab' if tick()})) and 2) * True)
            except (KeyError, TypeError) as u:
                k
            else:
                (not 0)
                raise
                w *= (w < b < ((u - None) - 1))
            finally:
                w = (((1 if 10 ** 20 else k) < -3 == (True if 0 else w)) is not ((10 ** 20 != [1, 2, 3]) < p(2)))
        except (KeyError, TypeError):
            for w in 'ab':
                tick()
                raise
                w = k
            pass
        assert [1, 2, 3], 10 ** 20
    def i5(u=0, w=2, k=3):
        tick()
        for u in [(1, 2), (3, 4)]:
            tick()
            class C7(Manager):
                x = (not w)
                def y(self, u=None, *rest):
                    tick()
                    print show(((not u) + u)), show((((3 * 10 ** 20) + 2) or `show((w < 10 ** 20 < 2))`))
                    u = (((-3 < w != 3) < (not 2) == (0 < u < u)) if 1 else ((w % w) != p(True)))
                    p(((3 or u) - p(p(10 ** 20))), (u and u))
                z = property(lambda self: p('z', 0))
            p(C7.x)
            k = C7.__new__(C7) if 'C7' and isinstance(C7, type) else C7
            u += (0 if (not len([c8 for c8 in 'ab' if tick() and G0])) else (('x' < u < k) < (u - 2) != w))
            k = (3 if 1 else ((-3 < -3 != 1) * (3 and u)))
        raise Mine(eval("a"))
        with Manager('m11', False) as k:
            w *= k
            raise Mine((((w // k) != k) < p(u) == (1 / len(list(0 for c12 in 'ab' if tick() and c12)))))
            pass
        if (not (w // (w < u < 1))):
            def f13(u=1, k=None, **more):
                tick()
                v14 = u
                raise Mine((w < ((1 and 2) != w) != G1))
                v15 += u
            p(f13((not ((w - missing) <= len(list(0 for c16 in u if tick() and w))))))
            with Manager('m17', False) as u:
                u = k
        elif k:
            p((((True < '') // (not w)) < ('' if w else (0 < u == k))), w)
            try:
                u += ((k != w) <= ((-3 < 3 < 3))[(1 - k)])
                p(((u and (yield k)) <= (p(k) if G1 else 3)), (1, 2))
                raise Mine((yield -3))
            except (KeyError, TypeError) as k:
                pass
                p(((w + -3) if True else len(sorted({c18: 1 for c18 in w if tick()}))), ((w or w) == (p(-3) if w else (w * [1, 2, 3]))))
                k += k
            except:
                w = 2
            finally:
                k += b
                assert (yield w), (((not w) < u == {0: 1}) % (k and (k or w)))
        else:
            try:
                w = (w < p(k) < True)
                raise
                k = p(2)
            except Exception:
                u = k
                if ((p(w) < p(k) < (w or 2)) < k != p(u)): raise TypeError(-3)
                yield ('x' if k else k)
            finally:
                p(u, u)
                u *= w
                print show(((w < (not w) != (not -3)) if (not u) else True)), show(G0)
        yield u
    try:
        p(list(i5(same(((a == a) // (not b))))))
    except Exception as b:
        c = -3
    except:
        def g22(u=True, *rest):
            tick()
            v23 = u
            v24 -= (len([(1.5 - c25) for c25 in 'ab' if tick() and (10 ** 20 or c25)]) if b else 1)
            while tick() and (1 * p(p((1, 2)))):
                tick()
                return
            yield v23
        drive(g22(1.5), ['next', 'next', 9, 'next'])
    finally:
        c = 2
    c = 10 ** 20
    try:
        b *= b
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        assert 2, c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C28(Manager):
            x = ''
            def y(self, u=None, *rest):
                tick()
                b += len([-3 for c29 in 'ab' if tick()])
                c = ((h1(u, 3) + len(list(10 ** 20 for c30 in 'ab' if tick() and u))) <= h1((c // 0), k=(True if u else True)))
            z = property(lambda self: p('z', b))
        p(C28.__dict__['x'])
        c = C28.__new__(C28) if 'C28' and isinstance(C28, type) else C28
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_27, 'program_27')


def program_28():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        def f2(u=(k if True else ((k < 1.5) if (2 and k) else (10 ** 20 <= u))), *rest):
            tick()
            v3 = u
            class C5(list):
                x = (v3 <= None)
                def y(self, u=None, *rest):
                    tick()
                    k = (((w != 3) or (u is not k)) < (u * ({'k': 1} and {'k': 1})) != len(list(1.5 for c6 in 'ab' if tick())))
                z = property(lambda self: p('z', 0))
            p(C5.__dict__['x'])
            u = C5.__new__(C5) if 'C5' and isinstance(C5, type) else C5
            print show(k), show(len(sorted({c7: 1 for c7 in 'ab' if tick()})))
            try:
                w += ((not 0) < (p(u) // w) < (0 - -3))
                raise
            except NameError:
                assert (w is not ((True < 2 < k) < (w != 1) != len(sorted({c10: 1 for c10 in 'ab' if tick() and v4})))), ''
                (not len(list((10 ** 20 < 1.5) for c11 in missing if tick())))
            finally:
                print show((1 < (((1, 2) if a else 1.5) // (w // k)) < u)), show(((v3 or (2 // v4)) and (lambda q, w=(not 1): (True if 1 else 1))(1)))
            assert (u and len(sorted({c12: 1 for c12 in None if tick()}))), 2
        p(f2((w <= (2 != (not k)))))
        raise
        u = (not ((-3 != G0))[(1.5 == w)])
        u = len([len(list((u if c13 else -3) for c14 in 2 if tick())) for c13 in u if tick()])
    def i15(u=0, w=2, k=3):
        tick()
        p((yield len(sorted({c16: 1 for c16 in 'ab' if tick() and 10 ** 20}))), u)
        with Manager('m17', False) as u:
            class C18():
                x = (p(([1, 2, 3] < w == u)) if (w < len(sorted({c19: 1 for c19 in range(3) if tick()}))) else (k // w))
                def y(self, u=None, *rest):
                    tick()
                    print show(-3), show((u if p((0 and -3)) else eval("a")))
                z = property(lambda self: p('z', u))
            p(C18.x)
            k = C18.__new__(C18) if 'C18' and isinstance(C18, type) else C18
        p(len([(1 if len(list(c20 for c21 in 'ab' if tick() and 10 ** 20)) else 1.5) for c20 in ((None if w else k) if p(1.5) else 1) if tick()]), (2 < p(len(list(c22 for c22 in 'ab' if tick() and 1))) != w))
        yield u
    try:
        assert len(list((1 if (not (1, 2)) else (not c)) for c23 in range(3) if tick() and ((c23 == c) < p(1)))), p((not 2))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p((lambda q, w=locals().get("a"): h1(u=b))((missing <= -3)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        @same
        def f25(u=(((c if 10 ** 20 else b) if (-3 < 10 ** 20) else (0 == (1, 2))) < p('x') < h1((-3 == b))), *rest):
            tick()
            v26 = u
            a = (not ((b if 10 ** 20 else 3) <= v26))
            for u in range(3):
                tick()
                while tick() and v26:
                    tick()
                    u *= (not (h1(0) if 0 else c))
                for c in [(1, 2), (3, 4)]:
                    tick()
                    (((b // v26) != True) and ((lambda q, w=b: -3)(v27) <= h1(3, a)))
                    assert (not (len(list([] for c31 in range(3) if tick())) < h1(*(a,)) < u)), (h1(h1(u, k=a)) and ((10 ** 20 * 3) % len(list(0 for c32 in 'ab' if tick()))))
                    break
            else:
                try:
                    assert p(a), ((not p(1)) if a else h1(u=b))
                    raise
                    u = (((a < 1.5 != 2) + c) < (h1(u=c) if c else (v26 == b)) == (not len(list(2 for c34 in missing if tick()))))
                except (KeyError, TypeError) as c:
                    v26 = (0 and ((not 10 ** 20) < (1 and c)))
                    v26 = h1((lambda q, w=((1, 2) if v27 else 2): ((1, 2) if True else -3))(h1(u=v27)))
                while tick() and v27:
                    tick()
                    u = v26
                    print show(p((not (-3 % b)))), show(10 ** 20)
                else:
                    b *= ((not 0) if (10 ** 20 + (1.5 if b else c)) else h1((b % v27)))
                try:
                    v26 *= a
                    b = v26
                    assert (((not {'k': 1}) < p(v27) == (b * v27)) < b != h1(*((not -3),))), v27
                finally:
                    return (h1(v27, v27) < h1((True != 10 ** 20), 0) < G0)
                    return (p((10 ** 20 if c else b)) < (v26 < (c if v27 else '')) == (p(0) // c))
            return ((-3)[a:] < a != -3)
            (len(sorted({c39: 1 for c39 in ([] - v26) if tick() and (3 and 1)})) % h1(h1(b, b)))
        p(f25((((c <= a) if (a if 1.5 else b) else (-3 if a else 10 ** 20)) % [])))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            with Manager('m43', False) as c:
                class C44(object):
                    x = h1((h1(a, c) < (lambda q, w=True: -3)(2) != len([c45 for c45 in 'ab' if tick() and c])), k=a)
                    def y(self, u=None, *rest):
                        tick()
                        u -= h1((2 < b < u), ((c and c) - len(list(u for c46 in range(3) if tick()))))
                    z = property(lambda self: p('z', c))
                p(C44.x)
                a = C44.__new__(C44) if 'C44' and isinstance(C44, type) else C44
        except (KeyError, TypeError):
            len([3 for c47 in range(3) if tick()])
        finally:
            c = b
            return 1.5
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        with Manager('m48', False) as a:
            a = ((h1(b, k=b), (a and c)) and ((c // c) < p(a) != b))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_28, 'program_28')


def program_29():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        with Manager('m2', False) as w:
            print show(([(3 if u else k), p(0)] if 1 else len(list((10 ** 20 if u else 10 ** 20) for c3 in range(3) if tick())))), show((`show((k < None != 0))` and -3))
        def f5(u=p((not p([1, 2, 3]))), *rest):
            tick()
            global G1
            v6 = u
            for v7 in k:
                tick()
                pass
                return (G1 or w)
                break
            for v7 in [(1, 2), (3, 4)]:
                tick()
                return w
                raise KeyError, "k"
            G1 = 0
        p(f5(1))
    def i11(u=0, w=2, k=3):
        tick()
        try:
            yield (p(p(1)) is not (yield k))
        except (KeyError, TypeError):
            try:
                k = (u * -3)
            finally:
                k = 1.5
                if 2: raise TypeError(p((2 if 0 else 10 ** 20)))
        except:
            for u in len(sorted({c14: 1 for c14 in w if tick() and ((w != 0) if 1.5 else True)})):
                tick()
                p(len(list((not len(list(2 for c17 in 'ab' if tick() and True))) for c15 in range(3) if tick() and w)), missing)
            else:
                print show(1.5), show(((map(p, [10 ** 20]) and (not 1)) < 10 ** 20))
                pass
                k = 0
            try:
                yield 1
                yield len(sorted({c18: 1 for c18 in range(3) if tick()}))
                k = p((u if w else w))
            except NameError as w:
                w = u
            finally:
                w *= ((yield 3) or (not 2))
        finally:
            raise Mine(((yield (w - 0)) < w))
            u *= (len([p(u) for c20 in 'ab' if tick() and k]) if (p(-3) < [1, 2, 3] != []) else p(True))
        with Manager('m21', False) as w:
            for k in range(3):
                tick()
                k = (not u)
                u = ((lambda q, w=(2 is not 1): (0 // w))(len(sorted({c23: 1 for c23 in 3 if tick() and True}))) if max(p(k), True) else w)
                k = len(list((0 if k else (0 if 1 else w)) for c24 in range(3) if tick()))
        try:
            if (u is not 10 ** 20):
                pass
                print show(w), show(w)
                print show(3), show((1.5 % (not G0)))
            else:
                u = (len([(1 or -3) for c25 in 'ab' if tick()]) < 3 == (not True))
                p(1, -3)
                return
            for w in 'ab':
                tick()
                k = (p((True - '')) if len(list(1.5 for c26 in range(3) if tick())) else ((yield a) if (k - u) else `show(u)`))
                u = True
                raise
            else:
                if (10 ** 20 % ((yield k) // (yield w))): raise TypeError([])
        except NameError as w:
            if len([u for c28 in range(3) if tick() and (w if (1.5 < c28 != -3) else b)]):
                yield (yield (yield len(sorted({c29: 1 for c29 in range(3) if tick() and c29}))))
                if k: raise TypeError(k)
                print show(u), show(w)
            else:
                u = len(sorted({c31: 1 for c31 in G0 if tick() and 2}))
                print show(u), show(3)
            try:
                u = (w // (not (not -3)))
                yield (((2 if w else 1.5) // (0 < w == True)) or (yield ([1, 2, 3] * {'k': 1})))
                pass
            except (KeyError, TypeError) as u:
                pass
                k = (not ((True is not 3) < (1.5 != 3)))
            except:
                pass
                assert 10 ** 20, len(sorted({c32: 1 for c32 in range(3) if tick()}))
            raise
        except:
            return
            k = (locals().get("a") and w)
            if k:
                return
            elif (not max((missing < 3), {'k': 1})):
                pass
                raise Mine((p(3) or -3))
            else:
                u = 10 ** 20
        yield u
    try:
        def g36(u=(not 2), k=None, **more):
            tick()
            global G1
            v37 = u
            b.x = b
            G1 *= 2
            try:
                if ((not (1.5 * v38)) == {'k': 1}):
                    p(v37, p(p((yield 10 ** 20))))
                    raise Mine, h1(*(G1,))
                else:
                    v37 = (len(sorted({c40: 1 for c40 in range(3) if tick() and 1.5})) < 0 != len(list(p(0) for c41 in (v38 or v37) if tick())))
                yield True
                try:
                    yield b
                    u = (len(sorted({c42: 1 for c42 in b if tick()})) < (p(u) if (not 1.5) else (10 ** 20 or a)))
                    yield u
                except Mine as u:
                    G1 = ((h1(u=-3) // b) if (True and 0) else v38)
                    p((len(sorted({c43: 1 for c43 in p(1) if tick() and h1(u=a)})) and ((not {'k': 1}) != 0)), 1)
                    v37 = (True <= v37)
                else:
                    v37 -= p((G1 * 1.5))
                finally:
                    drive(i11(((yield v38) == (lambda q, w=(not a): (0 <= 1.5))((0 != u)))), ['next', 'next'])
                    assert v37, (None < (len(list(2 for c44 in u if tick())) - (a and G1)) < len(list((0 in [1]) for c45 in range(3) if tick() and (1 - 3))))
            finally:
                assert (h1(2, (True and G1)) if 10 ** 20 else ''), h1(v37)
                print show(eval("a")), show(c)
                if ((b < (v37 or 2) < (10 ** 20 % u)) is not len(list(v38 for c47 in range(3) if tick()))):
                    c *= (-3 == (p(u) if (not b) else (b if 1.5 else v37)))
            try:
                drive(i11(1), [5, 'next'])
                try:
                    G1 = len([len([(0 <= 1) for c49 in 'ab' if tick()]) for c48 in 1.5 if tick()])
                    u += len(list(h1(len(sorted({c54: 1 for c54 in u if tick()})), k=None) for c51 in 'ab' if tick()))
                except AttributeError:
                    return
                    v37 -= c
                else:
                    assert ((2 if '' else 1.5) or h1(len(list(True for c55 in range(3) if tick() and 3)))), h1(u=(yield locals().get("a")))
                    G1 = (not (yield (not c)))
                finally:
                    return
                    assert (v37 <= len(list((v37 < 2 < v37) for c59 in range(3) if tick()))), p((not (not a)))
                    return
            except AttributeError:
                assert (yield (not (v37 < c != a))), b
                with Manager('m60', False) as u:
                    assert 0, c
                    b = ''
                    print show(p((b if v38 else ('x' - c)))), show(p(2))
            except:
                for G1 in (yield 0):
                    tick()
                    p((not ((b if 2 else c) and p(a))), len(list((G1 and v37) for c61 in ((c * b) == (10 ** 20 < G1 < 0)) if tick())))
                    v37 = (v38 is not p(v38))
                    v38 = ((p('x') != v37) != p((not 1)))
                else:
                    G1 += (not (1 % p(3)))
                    v38 = (not a)
                try:
                    v37.x = (not (not (c != 3)))
                    a *= (b if ((0 - u) < (True if v38 else -3) < (10 ** 20 != v38)) else ((None // G1) == True))
                    v38 = (2 < 2 == (same(c) <= p(v38)))
                except (KeyError, TypeError) as a:
                    G1 -= (u).x
                    v38 = (yield (not p(G1)))
            finally:
                try:
                    G1 = (((yield a) if (0 % b) else (yield G1)) != (not [v37, v37]))
                    p(list(i11(-3)))
                finally:
                    a = ((yield ('' < c != G1)) if len(list(None for c62 in 'ab' if tick())) else c)
                    p(G1, '')
                    assert (1 and v38), h1(p(v37), (yield (c - -3)))
                while tick() and len(list(len(list(2 for c65 in 'ab' if tick() and (not c65))) for c64 in range(3) if tick())):
                    tick()
                    v38, c = ((-3 if p(G1) else v37) // v38)
                else:
                    print show(h1((p(v38) if G0 else G1))), show((h1(*(a,)) or b))
                @same
                def f68(u=len(list(((not 2) - 0) for c71 in (h1(*(v37,)) if p(1.5) else h1(*(1.5,))) if tick())), *rest):
                    tick()
                    v69 = u
                    v69 = ((1 < (u and 0) < (lambda q, w=1: c)(v69)) and h1(c))
                    raise Mine, (not h1(p(1.5), k=(G1 if v70 else v69)))
                    p(1, ((not h1(u)) or G1))
                    p((v70 or 3), 1)
                p(f68((yield (u and v37))))
            yield v37
        drive(g36(a), ['next', 'next', 'close', 'next'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    for a in range(3):
        tick()
        def f74(u=(b < (not (not c)) == len([(not a) for c77 in 'ab' if tick()]))):
            tick()
            v75 = u
            if 'x':
                b = len([(10 ** 20 < 1.5) for c78 in 'ab' if tick()])
                return h1(*((b + (3 < v76 < v76)),))
                v76
            with Manager('m82', False) as u:
                v76 = ((2 <= 3) if (0 if b else (1.5 and 3)) else (not (u < c)))
                a += 'x'
            return ((p(G0) < h1(u=u) < (1 if True else c)) != 1)
        p(f74(-3))
    else:
        return (-3 == p(0))
    try:
        try:
            try:
                try:
                    p((not ((c if c else 2) if b else p((1, 2)))), (p((10 ** 20 < 3 == 0)) // b))
                except AttributeError as c:
                    print show(len(sorted({c83: 1 for c83 in (not (not a)) if tick()}))), show(p((10 ** 20 < (3 if a else missing) < a)))
                    return b
                    (1, 2)
                h1(*(b,))
            except (KeyError, TypeError):
                p(b, 10 ** 20)
            finally:
                class C85(Manager):
                    x = (b < (not (c < a == 2)) != b)
                    def y(self, u=None, *rest):
                        tick()
                        u -= (not c)
                    z = property(lambda self: p('z', a))
                p(C85.x)
                c = C85.__new__(C85) if 0 else C85
                p(b, a)
        except Mine as b:
            print show((not ((1.5 % 2) == h1(2, True)))), show(len([(c if (1.5 if b else b) else len(sorted({c87: 1 for c87 in range(3) if tick() and a}))) for c86 in ((a if b else 3) == (1.5 % True)) if tick() and (1 if 1 else (10 ** 20 if 1 else 1.5))]))
            try:
                b = (not ((a and 1) * 2))
            except NameError:
                if 0:
                    c = p(b)
                    b = c
                else:
                    h1(u=10 ** 20)
                    return (((a + c) - (a < c < b)) + 0)
                    p(a, (b < len(list((b and 10 ** 20) for c89 in b if tick() and c)) < (h1(u=b) is not a)))
                c = (((not a) if 2 else (1 if 1.5 else 2)) - a)
            except:
                drive(i11((p((3 + 1.5)) if (True < (not b) == sys.exc_info()[1]) else 0)), ['next', 'next'])
                p((h1(len([1 for c90 in range(3) if tick() and 1]), k=h1(u=a)) or ((c // c) + b)), p(h1(*((a if a else 2),))))
        else:
            raise Mine, p((not (G1 % -3)))
        finally:
            try:
                print show(2), show(b)
            except (KeyError, TypeError) as b:
                if (len(list((c - c95) for c95 in 'ab' if tick())) or p((10 ** 20 * 3))):
                    c = None
                    print show({'k': 1}), show(p((p(b) or (b if 1.5 else c))))
                elif p(len(list((2 < c96 != 10 ** 20) for c96 in range(3) if tick()))):
                    p(p(1.5), c)
                    print show(a), show(3)
                    print show(len([(len(sorted({c99: 1 for c99 in 3 if tick() and 0})) < (-3 < 2 != c97)) for c97 in range(3) if tick()])), show((h1(u=True) is not h1(u=(1.5 != c))))
                with Manager('m102', True) as a:
                    raise Mine, (((not 0) and c) or p(G1))
            finally:
                with Manager('m103', True) as a:
                    b = c
                    return len(list(h1(*((not 1),)) for c104 in 'ab' if tick() and G0))
            try:
                try:
                    raise
                finally:
                    b = p((not b))
                    p(h1(*(c,)), ((map(p, [a]) < (10 ** 20 + -3) == (a and c)) and c))
                c = p(((1.5 % b) < (10 ** 20 < b != 3) == c))
                print show(p(0)), show(len(sorted({c106: 1 for c106 in range(3) if tick()})))
            except (KeyError, TypeError):
                p(2)
                ''
                b -= ((1.5 * p(b)) if ((True - b) != (10 ** 20 < 2 == {'k': 1})) else ((not 2) < (1.5 * -3) < (c // c)))
            else:
                try:
                    b = (True if a else len(sorted({c107: 1 for c107 in 'ab' if tick()})))
                    p(2, (not (not (b * 1.5))))
                    raise Mine((not (b < (a or 2) == (1 * 3))))
                except Mine:
                    print show(2), show((2 * (not (not a))))
                    b = h1(*(a,))
                    drive(i11((-3 and (h1({'k': 1}, k=b) % h1(u=b)))), [5, 'next', 'throw', 'next'])
            for b in True:
                tick()
                print show(c), show(b)
            else:
                c = True
                return p(h1(u=True))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    p(c, (lambda q, w=len([h1(0) for c110 in range(3) if tick()]): c)(b))
    try:
        if (1.5 == (1, 2)):
            print show(p(len(sorted({c111: 1 for c111 in len([a for c112 in range(3) if tick()]) if tick() and (c or c111)})))), show(h1(-3, (1.5 < 2 == 1.5)))
            while tick() and (a if ((b - c) == (a if 1 else 1)) else ((-3 and c) is not (1.5 < 2 == 2))):
                tick()
                def g114(u=a, k=None, **more):
                    tick()
                    global G1
                    v115 = u
                    a -= ((1 if G1 else (v116 < [])) and (v115 or (-3 + v116)))
                    v115 = len(list((len(sorted({c118: 1 for c118 in 'ab' if tick()})) != p(10 ** 20)) for c117 in 'ab' if tick()))
                    u = (0 - 1.5)
                    yield v115
                drive(g114(c), ['next', 'next', 9, 'next'])
            raise KeyError, "k"
        elif (((True if [] else a) <= h1(10 ** 20, k=c)) + (('x' < c == a) < len(list(c for c122 in 'ab' if tick() and -3)) != (1 * a))):
            print show(p(b)), show((h1(u=(3 if b else 1)) < ((c // 2) if (a is not 10 ** 20) else (not 10 ** 20))))
        else:
            raise KeyError, "k"
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_29, 'program_29')


def program_31():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        for w in 'ab':
            tick()
            u = 10 ** 20
            raise Mine, p((10 ** 20 and (w < -3 != '')))
            k = u
        with Manager('m3', False) as u:
            u
            k = (p(u) if w else u)
            print show(((not None) or b)), show(-3)
    def i4(u=0, w=2, k=3):
        tick()
        return
        p(w, len([(w * `show(True)`) for c5 in 'ab' if tick() and len(list((w or c5) for c6 in (u if 3 else w) if tick()))]))
        @same
        def f7(u=(p((2 < 10 ** 20 == u)) and w)):
            tick()
            v8 = u
            class C10(Manager):
                x = (v9 if 1 else u)
                def y(self, u=None, *rest):
                    tick()
                    w -= ((p(-3) and len(sorted({c11: 1 for c11 in 'ab' if tick() and c11}))) or k)
                z = property(lambda self: p('z', v8))
            p(C10.x)
            u = C10.__new__(C10) if 'C10' and isinstance(C10, type) else C10
            return 10 ** 20
            v9
            p((p(p(1)) == 2), ((10 ** 20 is not (v8 and w)) - 1))
        p(f7(k))
        yield u
    try:
        print show(b), show(p(a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C12(list):
            x = 2
            def y(self, u=None, *rest):
                tick()
                def g13(u=((p(10 ** 20) in [3]) if a else 1)):
                    tick()
                    global G1
                    v14 = u
                    class C16():
                        x = h1((not h1(G1)), k=map(p, [(v14 < [1, 2, 3] != b)]))
                        def y(self, u=None, *rest):
                            tick()
                            len(list(1.5 for c19 in 'ab' if tick() and ((2 % u) - (u is not c19))))
                            G1 = len([len([(u < 1 < [1, 2, 3]) for c21 in 'ab' if tick()]) for c20 in (not (10 ** 20 <= c)) if tick()])
                        z = property(lambda self: p('z', 1.5))
                    p(C16.x)
                    u = C16.__new__(C16) if 'C16' and isinstance(C16, type) else C16
                    u *= v15
                    v15 = p((u <= 10 ** 20))
                    return
                    yield v14
                drive(g13(c), ['next', 'next', 'close', 'next'])
            z = property(lambda self: p('z', c))
        p(C12.__dict__['x'])
        c = C12.__new__(C12) if 'C12' and isinstance(C12, type) else C12
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(list(i4(b)))
    finally:
        h1(*(p((b if '' else 10 ** 20)),))
    try:
        class C25(Manager):
            x = len(list((c26 != True) for c26 in 'ab' if tick() and len([(3 and c27) for c27 in range(3) if tick()])))
            def y(self, u=None, *rest):
                tick()
                c = (not locals().get("a"))
                def g28(u=(p((1 < 1 < u)) if h1(u=(0)[0]) else b)):
                    tick()
                    v29 = u
                    try:
                        assert (((c + b) is not 1.5) or (0 is not (not None))), (len(sorted({c32: 1 for c32 in 'ab' if tick()})) if (not []) else p((v30 if c else c)))
                        yield G0
                        u = ''
                    except AttributeError as u:
                        drive(i4(len([((c // True) // h1(*(c,))) for c34 in 'ab' if tick()])), [5, 'throw', 'close', 'next'])
                        print show(v29), show((3 + (not (not 0))))
                    except:
                        u[0] = p(h1(*((missing and 3),)))
                    else:
                        u -= (u % b)
                        print show((yield (lambda q, w=h1({'k': 1}, c): -3)(10 ** 20))), show(0)
                        b *= (b + same(h1(2)))
                    finally:
                        v30 = p(p(len([3 for c35 in '' if tick()])))
                        assert (yield v30), 'x'
                        drive(i4(2), ['next', 5, 'next', 5])
                    assert u, (((2 < u != v29) if (b < b < (1, 2)) else len([v29 for c36 in 'ab' if tick()])) < ((True < b == '') and (u < 10 ** 20 != u)) == (1 < (yield -3) != p(b)))
                    yield v29
                drive(g28([1, 2, 3]), ['next', 'next', 'throw', 'next'])
            z = property(lambda self: p('z', 'x'))
        p(C25.x)
        a = C25.__new__(C25) if 0 else C25
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        drive(i4((not len(sorted({c37: 1 for c37 in len(sorted({c38: 1 for c38 in 'ab' if tick()})) if tick() and (not a)})))), ['throw'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_31, 'program_31')


def program_33():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        u = ((not (k == u)) == p(k))
        print show((missing < 3)), show(((len(list(u for c2 in u if tick())) < u) == u))
    def i3(u=0, w=2, k=3):
        tick()
        with Manager('m4', False) as k:
            raise Mine(-3)
        p(((u <= (3 % k)) % (len(list(c5 for c5 in 'ab' if tick() and 1)) or 1.5)), (((-3 < u != 10 ** 20) < (w, 3) == (10 ** 20 or u)) if (yield 'x') else ((yield k) and (1.5 == -3))))
        w = 10 ** 20
        yield u
    try:
        c[0] = (not (not []))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        b = (b == ((not c) and (c < c != a)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        raise Mine(True)
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        (c // p(c))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for b in (((a if c else b) or b) or 0):
            tick()
            raise
            class C7(object):
                x = b
                def y(self, u=None, *rest):
                    tick()
                    for u in xrange(2):
                        tick()
                        len(list(c8 for c8 in range(3) if tick()))
                        u = (((b < 3 != {'k': 1}) < 0 < h1(-3)) < p((c != c)))
                        if 2: raise TypeError((not h1(u=(not c))))
                z = property(lambda self: p('z', ''))
            p(C7.x)
            a = C7.__new__(C7) if 'C7' and isinstance(C7, type) else C7
            class C10(object):
                x = (h1(h1(u=3)) + h1((True and 3)))
                def y(self, u=None, *rest):
                    tick()
                    assert u, b
                    u -= (h1((c < -3 == 1.5)) < h1((1 / True), k=b))
                z = property(lambda self: p('z', c))
            p(C10.x)
            b = C10.__new__(C10) if 'C10' and isinstance(C10, type) else C10
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_33, 'program_33')


def program_35():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        print show(w), show(len([1.5 for c2 in 'ab' if tick()]))
        w = (w and (-3 is not p(u)))
    def i3(u=0, w=2, k=3):
        tick()
        for w.x in u:
            tick()
            try:
                del w
                print show(1), show(p(((w if k else -3) or k)))
            except (KeyError, TypeError):
                k = u
            except:
                k = u
                yield (((2 == u) % G0) + (len([2 for c4 in 'ab' if tick()]) - (1 / 3)))
                assert k, ((yield -3) < u == ((k and 3) or p(3)))
            finally:
                raise Mine, p((u if 1 else []))
        else:
            return
            try:
                yield p(u)
            finally:
                assert (k and (({'k': 1} if 1 else k) if w else p(3))), (u or 0)
            try:
                return
                u = p((p(u) < 3))
                u = w
            finally:
                u = ((not (not k)) and k)
        print show(''), show((yield (w // 0)))
        raise KeyError, "k"
        yield u
    try:
        c = h1((p(0) - h1(True)), (p(b) if (0 if b else 1) else 3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return len([10 ** 20 for c6 in range(3) if tick()])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        a = p((`show(c)`)[len(sorted({c8: 1 for c8 in range(3) if tick()})):])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(0, ((len([c9 for c9 in 'ab' if tick() and a]) < 3 == (not 1.5)) if h1((3 % 2)) else a))
        with Manager('m10', False) as a:
            p(((not (c < b)) or ((c != 0) or 3)), 3)
    finally:
        assert (not 0), {len(list(b for c11 in range(3) if tick())): 1}
        try:
            while tick() and p((p(b) // (a < a != c))):
                tick()
                c -= ((10 ** 20 if h1(c, b) else c) is not ((not 3) < p(a)))
            for b in [(1, 2), (3, 4)]:
                tick()
                c = (not (p(c) or (10 ** 20 == c)))
        except Exception:
            def f13(u=((b != 3) != [(0 - a), (c // c)])):
                tick()
                v14 = u
                raise Mine, h1(v14)
                c = -3
                print show(h1(None, (True < (3 and a) == G0))), show((h1(*(3,)) or ((u * u) // (1.5 < 1.5 != -3))))
                v14 = (p(2) - -3)
            p(f13((10 ** 20 < h1(max(c, c), k=(b < b != 1)) < (len(sorted({c21: 1 for c21 in range(3) if tick()}))).x)))
            assert (not (lambda q, w=0: p(2))((1.5 < (1, 2) == b))), h1(c, ((G1 < b != 1) if h1(*(True,)) else h1(True, k=b)))
            try:
                raise KeyError, "k"
            except ValueError as a:
                a = b
                ((lambda q, w=c: (not 1.5))(c) * len(list(len([c28 for c29 in 'ab' if tick() and True]) for c28 in range(3) if tick())))
            except:
                p(((0 or (c or 3)) and (not (3 < c < 2))), (not len(sorted({c30: 1 for c30 in (not b) if tick()}))))
        except:
            try:
                p(list(i3(([1, 2, 3] if ((b <= 1) % b) else c))))
                a = h1(*(a,))
                assert -3, ((c < h1(*(c,))) or ((2 if a else c) if (c // b) else len(sorted({c34: 1 for c34 in 'ab' if tick() and c34}))))
            finally:
                assert len([b for c35 in ((c // 3) * (b < c != a)) if tick()]), (not ((b + 1) < (True)[a] != (True if a else a)))
                p((b * (len(list(b for c36 in c if tick() and 1.5)) < (c or b) < (a if b else b))), (1.5 < ((lambda q, w=b: b)(1.5) or (a or 10 ** 20)) == (1, 2)))
            c *= b
            b *= p(len(list(max(a, c) for c37 in range(3) if tick() and 3)))
        finally:
            class C38(object):
                x = ((not (-3 < c)) < (len(sorted({c39: 1 for c39 in 'ab' if tick() and c39})) < (a if a else 3) == (c or 2)) == ((True + 3) if (0 if 10 ** 20 else 10 ** 20) else (2 and c)))
                def y(self, u=None, *rest):
                    tick()
                    print show(((not h1(u, 1)) % h1(*((not u),)))), show(p(((not -3) and (not 10 ** 20))))
                    c = (1.5 < 10 ** 20 == -3)
                    print show(b), show(missing)
                z = property(lambda self: p('z', c))
            p(C38.x)
            b = C38.__new__(C38) if 'C38' and isinstance(C38, type) else C38
        try:
            while tick() and 1:
                tick()
                print show((h1(1.5, k=(not b)) is not (not 3))), show((1 / len(sorted({c41: 1 for c41 in range(3) if tick() and ((1, 2) and 3)}))))
                (h1(h1(a, []), h1(u=-3)) or b)
        except AttributeError as b:
            p(1.5, (((b if 0 else 0) if [] else (not 1)) if 3 else (len(sorted({c44: 1 for c44 in 'ab' if tick()})) != len(sorted({c45: 1 for c45 in a if tick() and a})))))
            for c in 'ab':
                tick()
                c = b
                print show((not b)), show(h1(*(10 ** 20,)))
                a = len(sorted({c46: 1 for c46 in (G0 < (c * b)) if tick() and ((2 + True) in [(b if 2 else a)])}))
    try:
        for b in xrange(2):
            tick()
            if (1 in [len(sorted({c47: 1 for c47 in 'ab' if tick() and (a < a == 2)}))]):
                def g48(u='x', *rest):
                    tick()
                    v49 = u
                    yield p(p((c and 2)))
                    a = v49
                    yield len([((b <= 3) < h1(c51, 1) == (v49 and 3)) for c51 in (p(c) if u else (c % 1.5)) if tick()])
                    yield v49
                drive(g48(10 ** 20), ['next', 'next', 'close', 'next'])
            else:
                if -3:
                    break
                    raise KeyError, "k"
                    a -= len(sorted({c54: 1 for c54 in range(3) if tick()}))
                else:
                    p(list(i3((not ((a < c != 2) < None == 1)))))
                    c = (lambda q, w=((not b) < (b != 3) < (0 if c else a)): len(list(p(2) for c55 in (not q) if tick())))(len([0 for c56 in range(3) if tick()]))
            try:
                with Manager('m57', False) as a:
                    ((not a) % 1)
                    a = 10 ** 20
                with Manager('m58', False) as c:
                    a = p((G1 % (2 < b)))
                    c = b
                    continue
            except (KeyError, TypeError):
                assert b, 1
                try:
                    assert True, b
                    raise Mine(1)
                    print show(len(sorted({c59: 1 for c59 in (p(True) < len(sorted({c60: 1 for c60 in a if tick() and c60})) != 1.5) if tick()}))), show((h1(u=(not 2)) != b))
                finally:
                    break
            except:
                raise Mine, ((3 and (a < 2 != True)) if 1 else (not a))
                class C61():
                    x = (([-3, (1, 2)] < c != p(b)) != True)
                    def y(self, u=None, *rest):
                        tick()
                        p((not c), len([(u or len(list(10 ** 20 for c63 in range(3) if tick() and b))) for c62 in 'ab' if tick()]))
                        b = (len(sorted({c64: 1 for c64 in range(3) if tick()})) if ((c if 2 else b) is not (not b)) else 10 ** 20)
                        c = ({'k': 1} // 3)
                    z = property(lambda self: p('z', 1.5))
                p(C61.__dict__['x'])
                a = C61.__new__(C61) if 0 else C61
            else:
                try:
                    p(10 ** 20)
                    continue
                except NameError as c:
                    p((p(len([a for c65 in range(3) if tick()])) if p(p(True)) else h1(*((c < 1.5 == 1),))), p(h1(p(c), (a < {'k': 1} == b))))
                    drive(i3(3), [5])
                    a = len(sorted({c69: 1 for c69 in 'ab' if tick()}))
                except:
                    len(sorted({c70: 1 for c70 in 'ab' if tick()}))
                finally:
                    a = len(list(((1.5 is not True) % (True < 1 == G1)) for c71 in range(3) if tick()))
                def f72(u=len(list((h1(b) if 0 else (b and 10 ** 20)) for c75 in 'ab' if tick()))):
                    tick()
                    v73 = u
                    return ([1, 2, 3] < (([] is not a) < len(sorted({c76: 1 for c76 in range(3) if tick()})) != (c or 3)) < 1)
                    c = (((1 if True else v74) < 1.5 != (not 3)) < b == p(h1(v73, k=True)))
                    c = (not len([(a if c77 else 0) for c77 in (1 != c) if tick() and len(list(True for c78 in 'ab' if tick() and u))]))
                p(f72((-3 if True else (a or (c - a)))))
                (c + True)
            finally:
                break
                print show((1.5 and (lambda q, w=h1(*(a,)): c)(a))), show(h1(*(h1(*(a,)),)))
                for c in range(3):
                    tick()
                    continue
                    a = len([True for c80 in (not 3) if tick() and 10 ** 20])
                else:
                    a = (a and a)
                    assert len(list(p(True) for c81 in 'ab' if tick())), (a or ((10 ** 20 + 10 ** 20) or (not a)))
        else:
            with Manager('m82', False) as c:
                for c.x in (c < (h1(*(True,)) and p(c)) == (not p(2))):
                    tick()
                    a *= 1.5
                    print show(a), show(0)
            try:
                try:
                    if (not 1): raise TypeError(p(((1, 2) * (not -3))))
                    c += (not 10 ** 20)
                except (KeyError, TypeError):
                    p(len([((c86 // c) < sys.exc_info()[1] != (b and c)) for c86 in ((c % 1.5) if ('' + a) else len(list(10 ** 20 for c87 in 'ab' if tick() and b))) if tick()]), c)
                    b = p(h1((a // b), len([True for c88 in range(3) if tick()])))
                    len([(p(0) is not (10 ** 20 != c)) for c90 in h1(len(sorted({c91: 1 for c91 in 'ab' if tick()})), (a <= 2)) if tick() and ((3 or 3) if h1(*(0,)) else ([] < c == c90))])
                except:
                    p((((1.5 < 1 < c) and (3 is not b)) % a), (p(h1(c, k=b)) or (lambda q, w=h1(u=a): (c < 10 ** 20 != True))(((1, 2) < b))))
                    p((((G0 < True != c) < len([c92 for c92 in 'ab' if tick() and a]) != len(sorted({c93: 1 for c93 in range(3) if tick()}))) < True), (1.5 or (p(1) == (a < a < b))))
                else:
                    raise Mine, 0
                    print show((len(list(len(list(3 for c96 in True if tick() and -3)) for c95 in ([1, 2, 3] if b else True) if tick() and (-3 is not b))) != ((-3 % a) < (a == c)))), show(h1(((not b)).x, k=len(sorted({c99: 1 for c99 in 'ab' if tick() and (1.5 and c)}))))
                finally:
                    b = 3
            finally:
                assert (a or 10 ** 20), ({'k': 1} and (10 ** 20 or (c < [1, 2, 3] != -3)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_35, 'program_35')


def program_36():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        while tick() and (not (not k)):
            tick()
            k = w
        w *= (k < (w < k != len(list(1 for c2 in 'ab' if tick() and k))) != True)
    def i3(u=0, w=2, k=3):
        tick()
        p(u, k)
        k = w
        return
        print show(0), show(((('x' < 1.5 < 2) and len(sorted({c4: 1 for c4 in -3 if tick() and -3})))).x)
        yield u
    try:
        p((not (h1(c, k=1) // (b if a else b))), len(sorted({c5: 1 for c5 in range(3) if tick()})))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p((h1(*(p(0),)) == p([1, 2, 3])), (2 if 2 else -3))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        p(((a and p(-3)) < (not []) == b), (a == ((not 1) <= h1(*(c,)))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        c = h1(*(b,))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        while tick() and ((0 <= 0) < (b and b)):
            tick()
            assert (a < c), c
        else:
            try:
                raise KeyError, "k"
                try:
                    assert ((0 < b) // p((a is not 10 ** 20))), p((2 + (1)[c]))
                finally:
                    p(list(i3(2)))
                    b *= G1
                    assert h1(a, k=(p(c) if a else c)), p(((a <= b) and a))
                raise
            except Exception:
                p(2, (0 != (b != -3)))
                return h1((sys.exc_info()[1] < (1.5 <= b) == (1 if missing else b)), k=b)
                a = (not ((a < 'x' < b) < b != 2))
            else:
                raise Mine, len(sorted({c18: 1 for c18 in range(3) if tick() and (not ('' if True else (1, 2)))}))
                def f19(u=a, k=None, **more):
                    tick()
                    global G1
                    v20 = u
                    v21 = 'x'
                    raise
                    p(-3)
                p(f19((2 < h1(u=len(list(b for c24 in c if tick()))) == (1 + (a * c)))))
            len(list(((2 == 10 ** 20) < b != -3) for c25 in (h1(u=b) is not 0) if tick()))
            p((c < 2 < p(-3)), h1(*(len(sorted({c27: 1 for c27 in (2 + a) if tick() and len([1 for c28 in range(3) if tick()])})),)))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_36, 'program_36')


def program_38():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        p(w, len(sorted({c2: 1 for c2 in 'ab' if tick() and ((-3 if -3 else u) - p(w))})))
        if (not ((u and 10 ** 20) and -3)):
            try:
                u = k
                raise Mine(1)
            finally:
                print show(p(len([1 for c5 in (missing * 1.5) if tick()]))), show(len([u for c6 in 'ab' if tick() and 'x']))
                k += p((not k))
                p(((lambda q, w=w: (not True))(0) and w), w)
            print show(-3), show((not ((u or u) <= eval("a"))))
            with Manager('m8', False) as k:
                w = u
                u = len(list(k for c9 in 'ab' if tick() and (k or -3)))
                p(p(u), (w % len([(1.5 % w) for c10 in 'ab' if tick() and (True if k else -3)])))
        elif 1.5:
            assert k, (eval("a") < b)
            try:
                2
                return (not 1.5)
                return map(p, [3])
            except Mine:
                k += w
                pass
        else:
            p(((not u) or ((not 1.5) != (not 1))), 3)
            u *= p(3)
    def i11(u=0, w=2, k=3):
        tick()
        while tick() and ((('' if w else w) if (w != w) else (yield k)) if (w * {w: 1}) else 0):
            tick()
            class C13(Manager):
                x = len(list(w for c14 in 'ab' if tick() and (1, 2)))
                def y(self, u=None, *rest):
                    tick()
                    w = (((True * u) < (not 2) < len(list(1.5 for c15 in 'ab' if tick()))) - ((w if w else 2) // (a if w else w)))
                    assert 1, 1
                z = property(lambda self: p('z', w))
            p(C13.x)
            k = C13.__new__(C13) if 'C13' and isinstance(C13, type) else C13
            p(len(list(p(len(sorted({c17: 1 for c17 in range(3) if tick()}))) for c16 in 'ab' if tick())), len(list(w for c18 in range(3) if tick())))
            w -= (2 != len(list(sys.exc_info()[1] for c19 in 'ab' if tick())))
        try:
            u = (not 3)
        except (KeyError, TypeError) as k:
            try:
                pass
                w = -3
            except AttributeError as u:
                p((((missing // [1, 2, 3]) or a) if (-3 if 1 else p(3)) else 1), (u and u))
                p({'k': 1}, ((w < 1.5) % len([(-3 + k) for c20 in 'ab' if tick() and u])))
                k -= (((True in [k]) and (k % True)) < w < ((w if k else w) + u))
            except:
                print show((not True)), show((yield 2))
                pass
                p(p(((2 if None else k) < u == 1.5)), (((not w) < (lambda q, w=w: 1)(u)) if p(-3) else w))
            finally:
                u = -3
                print show((u // (u + (u if u else (1, 2))))), show(p((yield (1, 2))))
            for w in 'ab':
                tick()
                raise Mine, (((u != -3) - (u or missing)) == ((yield u) if w else 0))
                print show([]), show((1.5 - (len([w for c23 in 2 if tick() and c23]) if [1, 2, 3] else p(0))))
                p(len(list(1 for c24 in 'ab' if tick())), 1)
            print show(max(len([len(list(1 for c26 in 'ab' if tick())) for c25 in u if tick() and 0]), w)), show((yield (not k)))
        finally:
            for u in xrange(2):
                tick()
                return
                return
                p(w, p(w))
            try:
                w += w
                print show(w), show((yield ((w < w == w) and '')))
            except Mine as w:
                w = p(u)
            except:
                raise Mine((w - (3 and k)))
        def f30(u=(lambda q, w=p(u): p((u if w else 3)))(u)):
            tick()
            v31 = u
            raise Mine, p(((u < 0) is not p(u)))
            pass
            def f33(u=(not ((not v32) % p(u))), *rest):
                tick()
                global G1
                v34 = u
                return (p(p(1.5)) if p((w < 10 ** 20 < True)) else (not v34))
                pass
            p(f33(p(((1)['x':] if 1 else (v31 < 1 < 3)))))
        p(f30((k + len(sorted({c36: 1 for c36 in 'ab' if tick()})))))
        try:
            for k in 'ab':
                tick()
                pass
                p((((u if True else 1.5) and (10 ** 20)[[1, 2, 3]:]) == (u and (3 if 2 else u))), k)
            assert {0: 1}, 10 ** 20
        except AttributeError as w:
            k = (k and 10 ** 20)
            w = len([(not w) for c37 in 'ab' if tick()])
        finally:
            u = (k if 10 ** 20 else (yield (u < u != w)))
            for w in 'ab':
                tick()
                print show(k), show(len(list((None if (True or w) else (10 ** 20 < k != w)) for c38 in range(3) if tick() and ((1 and u) < (3 if 2 else c38) == 1.5))))
                pass
        yield u
    try:
        def g39(u=2, *rest):
            tick()
            v40 = u
            for v40 in 'ab':
                tick()
                p(list(i11(p((len(sorted({c45: 1 for c45 in c if tick()})) % 'x')))))
            p(1.5, `show((yield v41))`)
            for v40 in xrange(2):
                tick()
                if h1(((v40 if 10 ** 20 else 10 ** 20) if u else ([] < u != b))):
                    v41 = p((len([c for c46 in 'ab' if tick()]) < (c * True) == (0 if 1.5 else 1.5)))
                    yield (h1(3, 1.5) // True)
                    c = b
                print show(p(1)), show(((({'k': 1} if 1 else 3) - (u + v41)) // True))
                print show((u <= (not h1(True, k=u)))), show((h1(u=None) < v40))
            if (len(list((1.5 % 1) for c47 in range(3) if tick() and h1(u=c47))) + (1 and v40)):
                if 1:
                    yield a
                    assert (yield ((missing < [] != 1) // 'x')), (((lambda q, w=v40: w)(b) < True != 0) != h1(*(len([0 for c48 in range(3) if tick()]),)))
                    u = (not len(list(len(sorted({c51: 1 for c51 in 'ab' if tick() and 'x'})) for c49 in len(list(1.5 for c50 in 2 if tick())) if tick() and (u or v41))))
                elif (((G1 != 0) if p(a) else 10 ** 20) or ((not 1.5) or len(list(1 for c52 in range(3) if tick() and a)))):
                    v41 = map(p, [2])
                    b = (10 ** 20 if len(sorted({c53: 1 for c53 in 'ab' if tick() and p(1)})) else (len([2 for c54 in 'ab' if tick() and v40]) // v40))
                with Manager('m55', False) as a:
                    yield ((-3 if 2 else a) if p((0 < v41 < b)) else (1.5 and 3))
                    drive(i11(((1, 2) < p((True == u)))), ['next', 'close'])
                if a: raise TypeError(([] < u))
            else:
                class C56(list):
                    x = (len(sorted({c57: 1 for c57 in range(3) if tick() and (v41 and v41)})) != ((c <= True) // v40))
                    def y(self, u=None, *rest):
                        tick()
                        print show((len(list((not 10 ** 20) for c58 in 'ab' if tick())) <= ((c != c) if (not True) else len(sorted({c59: 1 for c59 in range(3) if tick()}))))), show((len(sorted({c60: 1 for c60 in range(3) if tick()})) and (3 % (-3 if 3 else {'k': 1}))))
                        c = u
                    z = property(lambda self: p('z', v40))
                p(C56.__dict__['x'])
                a = C56.__new__(C56) if 'C56' and isinstance(C56, type) else C56
                a += len([(True - -3) for c61 in range(3) if tick()])
                v40 *= True
            yield v40
        drive(g39(10 ** 20), ['next', 'next', 'close', 'next'])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            try:
                a = ((([1, 2, 3] - a) < (a if 10 ** 20 else c)) and ((2 + a) <= (-3 != G0)))
                assert c, p(1.5)
                p((1 < a != len(list((c * 10 ** 20) for c62 in 'ab' if tick()))), ((1, 2) if ((2 == 1.5) < (not c) != (b is not 3)) else 2))
            except NameError:
                while tick() and (a // (a - (c < 2 == None))):
                    tick()
                    p((not 3), (((3 - c) or p(a)) < b != 0))
                    c = (h1(*(10 ** 20,)) and (10 ** 20 % len(list(10 ** 20 for c63 in range(3) if tick()))))
                    b = (h1(u=(0 < c)) or 1.5)
                try:
                    p((h1(1, h1(c, k=a)) < (a // p(2)) == (1 or (0 if b else 'x'))), b)
                    print show(c), show((((not 2) if (not None) else h1(u=b)) < a < b))
                except NameError:
                    c = 1
                else:
                    assert (a and 10 ** 20), (not a)
                    return (((a < 2 == a) + max(b, a)) // (not b))
                finally:
                    return (a - (a if (not c) else c))
                    c = True
                    a = (p((1.5 - True)))[b]
            finally:
                class C64(object):
                    x = c
                    def y(self, u=None, *rest):
                        tick()
                        p(b, 3)
                        b = h1(u=p(b))
                        u = h1(3, c)
                    z = property(lambda self: p('z', -3))
                p(C64.x)
                b = C64.__new__(C64) if 'C64' and isinstance(C64, type) else C64
                p(list(i11((b <= G1))))
                for b in [(1, 2), (3, 4)]:
                    tick()
                    p(1, (((c + a) if len(sorted({c67: 1 for c67 in -3 if tick() and missing})) else (c < -3 != -3)) or (h1(u=b) + (b or 0))))
                    p(list(i11(1)))
        except Exception as b:
            b = (not (p(b) - len(sorted({c68: 1 for c68 in 'ab' if tick()}))))
            with Manager('m69', False) as b:
                raise Mine((not (c < p(1) < b)))
            a = (10 ** 20 < ((True if b else 3) == len([c for c70 in range(3) if tick()])) < (len(sorted({c71: 1 for c71 in 'ab' if tick() and 2})) - a))
        finally:
            b = h1(((not b) < (10 ** 20 <= 2) < (10 ** 20 < a == '')))
            p(p(max(c, (b if c else 1))), ((len([c73 for c73 in 'ab' if tick() and b]) % len([10 ** 20 for c74 in range(3) if tick() and 0])) or ((not 1) and (True < 1.5 < -3))))
            assert ((a if p(b) else (not a)) if (([] != 1.5) if (not a) else 0) else 2), len([p((True if b else 10 ** 20)) for c75 in 2 if tick()])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C76(Manager):
            x = -3
            def y(self, u=None, *rest):
                tick()
                class C77(list):
                    x = (len(list((u - 2) for c78 in 1.5 if tick() and (not 3))) in [len(sorted({c79: 1 for c79 in range(3) if tick()}))])
                    def y(self, u=None, *rest):
                        tick()
                        u = c
                        print show((10 ** 20 <= len([(1 if 10 ** 20 else 10 ** 20) for c81 in 'ab' if tick() and (-3 < True < c)]))), show(((not (not 1.5)) % (not (b or (1, 2)))))
                    z = property(lambda self: p('z', 3))
                p(C77.x)
                b = C77.__new__(C77) if 0 else C77
                u = (b is not b)
                c = (not u)
            z = property(lambda self: p('z', c))
        p(C76.__dict__['x'])
        a = C76.__new__(C76) if 'C76' and isinstance(C76, type) else C76
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    assert (not ((c < True == 1.5) or len(sorted({c82: 1 for c82 in 'ab' if tick()})))), 1
    try:
        for a in len([((2 + c83) if missing else p(c83)) for c83 in -3 if tick()]):
            tick()
            assert p((G0 < 3 != (1, 2))), len(list((('' < b != 3) < (c and a) == h1(c84, k=c84)) for c84 in 'ab' if tick()))
        else:
            b *= a
            a = c
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_38, 'program_38')


def program_39():
    a, b, c = 1, 5, 0
    def h1(u=0, w=2, k=3):
        tick()
        assert True, k
        u = u
        assert 0, (b or len(sorted({c2: 1 for c2 in 'ab' if tick()})))
    def i3(u=0, w=2, k=3):
        tick()
        w = ((1 + u) or [])
        k += len(sorted({c4: 1 for c4 in range(3) if tick()}))
        yield u
    try:
        assert h1(*(h1(u=h1(*([1, 2, 3],))),)), ((b < (0 + (1, 2)) == 3) or (c if 0 else len(sorted({c12: 1 for c12 in range(3) if tick()}))))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        class C13(list):
            x = (not (not a))
            def y(self, u=None, *rest):
                tick()
                try:
                    try:
                        p(list(i3(((p(u) if (0 % b) else (u < G0 == [])) is not h1((not b), (1.5 if 10 ** 20 else u))))))
                        b *= 0
                        3
                    except NameError as u:
                        u
                    else:
                        return h1(((c in [b]) < (True < G0 != b) != p(3)))
                        print show((p(len(sorted({c18: 1 for c18 in 'ab' if tick()}))) < len([b for c19 in (u != b) if tick() and (1 != c19)]))), show(((c if (1 / u) else (c).x) < (c is not (u and u)) == (p(c) is not 10 ** 20)))
                    finally:
                        return (b < True != (not ''))
                except NameError as u:
                    u += len(sorted({c20: 1 for c20 in 'ab' if tick()}))
                    assert b, ((not None) if (1 if u else b) else (p(1.5) % 10 ** 20))
                    c -= 1.5
                for b in p((p(c) and p({'k': 1}))):
                    tick()
                    for b.x in range(3):
                        tick()
                        if (((not c) - u) == (2 and (10 ** 20 is not 1.5))): raise TypeError(((len(sorted({c22: 1 for c22 in 'ab' if tick() and ''})) * u) if ((b < 1 == -3) != len(['' for c23 in b if tick()])) else 2))
                        c = (u if len(sorted({c24: 1 for c24 in 'ab' if tick()})) else (2 < (c is not c) == (b if c else b)))
                    try:
                        break
                        assert ((('' and c) <= (not u)) if len(list(c25 for c25 in h1(u, k=c) if tick())) else 0), ((not (not 1.5)) < 0 < c)
                    finally:
                        c += ((not u) < (p(1) < u != (not c)))
                        break
            z = property(lambda self: p('z', a))
        p(C13.__dict__['x'])
        a = C13.__new__(C13) if 'C13' and isinstance(C13, type) else C13
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        try:
            a = h1(b, k=((-3 if (1, 2) else c) if 2 else h1(u=c)))
            def g27(u=a, k=None):
                tick()
                global G1
                v28 = u
                with Manager('m30', False) as a:
                    drive(i3(10 ** 20), ['next', 'close', 'next'])
                while tick() and ((G1 + p(2)) is not h1(*((2 if None else True),))):
                    tick()
                    b = (c != ([1, 2, 3] != (1 * True)))
                    G1 = b
                print show(h1((not c))), show(h1(u=len(list(p(c35) for c35 in 'ab' if tick()))))
                yield v28
            drive(g27(10 ** 20), ['next', 'next', 'throw', 'next'])
            for a in len(sorted({c36: 1 for c36 in 'ab' if tick()})):
                tick()
                for c in xrange(2):
                    tick()
                    raise KeyError, "k"
                    a = (((-3 if 3 else c) is not len([c for c38 in a if tick()])) < '' == (h1(*(b,)) and (not b)))
                else:
                    a
                    p(list(i3(((h1(*(0,)) < 10 ** 20 < (not 0)) and c))))
                    assert p(a), b
                def f39(u=2, *rest):
                    tick()
                    v40 = u
                    a = ((10 ** 20 != (not True)) if 3 else h1(*((not True),)))
                    return ((not h1(v40, c)) < ((u < 1.5 < c) is not (3 and True)) < (p(True) == (True, True)))
                    a = p(2)
                p(f39(10 ** 20))
            else:
                b = b
        except Mine as c:
            c = (-3 or a)
            if ((3 is not (1 // 0)) < a):
                assert (None != same((not c))), c
            else:
                print show((not ((0 and -3) < (-3 < c != b) == len([b for c43 in a if tick() and 1.5])))), show((-3 if (len(sorted({c44: 1 for c44 in 'ab' if tick() and 1.5})) or c) else (not (not c))))
                return ((b <= p(1)) and p(a))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        return len(sorted({c45: 1 for c45 in 'ab' if tick() and 1.5}))
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    try:
        for c in xrange(2):
            tick()
            a = (len([(b < 1.5 < c47) for c47 in 1.5 if tick()]) and h1(p(a), k=(not missing)))
            return 2
            while tick() and p(({b: 1} or b)):
                tick()
                b -= h1(p((not missing)), k=(len([b for c48 in 'ab' if tick() and b]))[(c if 2 else 0):])
                for a in range(3):
                    tick()
                    drive(i3((not ((True <= 1) % (not 1)))), [5, 'close', 'close'])
                    a = (len(list((1.5 - a) for c50 in range(3) if tick() and 2)) is not (((1, 2) if b else c) if p(10 ** 20) else a))
                    c = c
                else:
                    print show(((not h1(-3)))[((1 <= 2), h1(0, k=1.5))]), show((h1(p(1), (2 if True else True)) < True == (len(sorted({c51: 1 for c51 in 'ab' if tick()})) or (c or ''))))
            else:
                a = c
                for c in range(3):
                    tick()
                    drive(i3(10 ** 20), ['next', 5])
                    c[0] = -3
                else:
                    assert p(c), (2 != 2)
                a = len([p((10 ** 20 < 2 < 1)) for c52 in range(3) if tick() and ((2 < c52) and h1(*(a,)))])
    except (Mine, TypeError, NameError, KeyError, AttributeError, AssertionError) as e:
        p('caught', e, sys.exc_info()[2].tb_lineno)
    return a, b, c
run(program_39, 'program_39')


sys.stdout.flush()
os._exit(0)

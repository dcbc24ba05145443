# Tuples: operators, methods, comparison, hash, repr and messages.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


t = (1, 'a', 2.5, None, (1, 2))
print t, t[0], t[-1], t[1:3], t[::-1], t[:], t[::2], len(t), 2.5 in t, 3 in t
print t + (), () + t, t * 2, 2 * t, t * 0, t * -1, ()
print t[:] is t, t[::1] is t, t * 1 is t, tuple(t) is t, t + () is t, () * 5 is ()
print (1,), ((1,),), ([],), tuple('abc'), tuple(), tuple([1, 2]), tuple(iter((3, 4)))
print hash(()), hash((1,)), hash((1, 2, 3)), hash(('a', (1, 2.5), '')), hash((-1, -2L, 10 ** 20))
print (1, 2) < (1, 3), (1, 2) < (1, 2, 0), (1, 2) == (1, 2), (1, 2) != (1, 2), () < (0,), (2,) > (1, 5), (1, 2) >= (1, 2)
print cmp((1, 2), (1, 2)), cmp((1,), (2,)), cmp((1, 2), (1,)), (1, 2) < [0], (1, 2) > [5]

nan = float('nan')
print (nan,) == (nan,), nan in (nan,), (nan,).index(nan), (nan,).count(nan)
print (1, 2, 1, True, 1.0).count(1), (1, 2, 1).index(1, 1), (5, 6, 7).index(7, -1), (5, 6, 7).index(5, -100, 100)
show(lambda: (1,).index(3))
show(lambda: (1,).index(1, 1))
show(lambda: (1,).index(1, 'a'))
show(lambda: (1,)['a'])
show(lambda: (1,)[1])
show(lambda: (1,)[-2])
show(lambda: (1,)[10 ** 30])
show(lambda: (1,)[2.0])
show(lambda: (1,) + [2])
show(lambda: (1,) * 2.0)
show(lambda: (1, 2) * (2 ** 63))
show(lambda: (1, 2) * (2 ** 62))
show(lambda: tuple(1, 2))
show(lambda: tuple(sequence=[1]))
show(lambda: tuple(a=2))
show(lambda: tuple(5))
show(lambda: hash(([],)))
show(lambda: (1,).__setitem__)
show(lambda: (1,).__getnewargs__())


def assign():
    t[0] = 1


def delete():
    del t[0]


show(assign)
show(delete)


class T(tuple):
    pass


class U(tuple):
    def __new__(cls, *args):
        return tuple.__new__(cls, args)

    def __repr__(self):
        return 'U' + tuple.__repr__(self)


u = T((1, 2))
u.x = 5
print u, u.x, type(u[:]), type(u + u), type(u * 1), u == (1, 2), hash(u) == hash((1, 2)), T(u) is u, tuple(u), type(tuple(u))
print U(1, 2), U(), U(1)[0], [U(3)], (U(3),)
l = []
t = (l, 1)
l.append(t)
print repr(t), l
it = iter((1, 2, 3))
print it.__length_hint__(), next(it), it.__length_hint__(), list(it), it.__length_hint__(), next(it, 'end')

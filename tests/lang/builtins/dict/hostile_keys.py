# Keys whose __eq__ and __hash__ raise, change the dict, or lie.
class Key(object):
    def __init__(self, name, act=None):
        self.name, self.act = name, act

    def __hash__(self):
        return 7

    def __eq__(self, other):
        log.append('%s==%s' % (self.name, getattr(other, 'name', other)))
        if self.act:
            act, self.act = self.act, None
            return act()
        return self is other

    def __repr__(self):
        return self.name


def attempt(f, *args):
    del log[:]
    try:
        print repr(f(*args)),
    except Exception as e:
        print type(e).__name__, e,
    print log


def fail():
    raise ValueError('eq')


log = []
a, b, c = Key('a'), Key('b'), Key('c')
d = {a: 1, b: 2}
attempt(d.get, c)
attempt(lambda: d[b])
attempt(lambda: d[c])
attempt(lambda: c in d)
attempt(d.pop, c, None)
attempt(d.setdefault, c, 3)
attempt(d.keys)

a.act = fail
attempt(d.get, Key('d'))
a.act = fail
attempt(lambda: d[Key('d')])
a.act = fail
attempt(d.setdefault, Key('d'))
a.act = fail
attempt(d.pop, Key('d'))
a.act = fail
attempt(d.__setitem__, Key('d'), 1)
a.act = fail
attempt(d.__delitem__, Key('d'))
a.act = fail
attempt(dict, [(a, 1), (Key('d'), 1)])
a.act = fail
attempt(d.update, {Key('d'): 1})
print d

for act in (lambda: d.clear() or False, lambda: d.pop(a) and False, lambda: d.update(dict.fromkeys(range(100))) or False,
            lambda: d.pop(b) and False, lambda: d.clear() or True, lambda: d.pop(a) and True):
    d = {a: 1, b: 2}
    a.act = act
    attempt(d.get, Key('d'))
    print len(d)
    d = {a: 1, b: 2}
    a.act = act
    attempt(d.__setitem__, Key('e'), 5)
    print len(d), sorted(d.values())[-3:]
    d = {a: 1, b: 2}
    a.act = act
    attempt(d.pop, b, 'none')
    print len(d)
    d = {a: 1, b: 2}
    a.act = act
    attempt(d.setdefault, Key('f'), 9)
    print len(d)

for act in (fail, lambda: True, lambda: False):
    a.act = act
    attempt(lambda: {a: 1} == {Key('x'): 1})
    a.act = act
    attempt(lambda: {1: a} == {1: Key('x')})
    a.act = act
    attempt(lambda: {Key('x'): 1} == {a: 1})


class BadHash(object):
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


attempt(hash, BadHash(-1))
attempt(hash, BadHash(2 ** 70))
attempt(hash, BadHash(True))
attempt(hash, BadHash('x'))
attempt(hash, BadHash(None))
attempt(hash, BadHash(KeyError('k')))
attempt({}.get, BadHash(ValueError('v')))
attempt({1: 1}.get, BadHash('x'))
attempt({}.has_key, BadHash(1.5))
attempt(lambda: len({BadHash(2.5): 1}))
attempt(set, [BadHash('s')])


class CmpKey:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return 3

    def __cmp__(self, other):
        log.append('cmp %r' % (self.n,))
        return cmp(self.n, getattr(other, 'n', other))


d = {CmpKey(1): 'one', CmpKey(2): 'two'}
attempt(d.get, CmpKey(2))
attempt(d.get, 3)
attempt(d.get, CmpKey(3))


class EqOnly:
    def __eq__(self, other):
        return True


class CmpOnly(object):
    def __cmp__(self, other):
        return 0


class EqNew(object):
    def __eq__(self, other):
        return True


attempt(hash, EqOnly())
attempt(lambda: type(hash(EqNew())))
attempt(lambda: type(hash(CmpOnly())))

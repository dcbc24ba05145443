# Indexes and keys: out of range, of the wrong kind, on the wrong kind.


class New(object):
    pass


class Old:
    pass


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (IndexError, KeyError, TypeError, AttributeError, ValueError), error:
        print what, '|', type(error).__name__, '|', error


CONTAINERS = [[1, 2], (1, 2), 'ab', u'ab', xrange(2), {1: 2}, bytearray('ab'), buffer('ab'), None, 3, 1.5, New(), Old(),
              len, int, set([1]), iter([1]), (x for x in [1])]
for container in CONTAINERS:
    name = type(container).__name__
    for index in [9, -9, 'a', 1.5, None, (1, 2), slice(None, None, 0), slice('a', 2), New()]:
        if type(index) is New and isinstance(container, dict):
            continue

        def store():
            container[index] = 1
        if type(index) is not New:
            attempt('%s[%r]' % (name, index), lambda: container[index])
        else:
            attempt('%s[New]' % name, lambda: container[index])
        if type(container) not in (dict, bytearray):
            attempt('store', store)

            def delete():
                del container[index]
            attempt('delete', delete)

attempt('unhashable', lambda: {}[[]])
attempt('unhashable', lambda: {{}: 1})
attempt('unhashable', lambda: {set(): 1})
attempt('unhashable', lambda: set([[1]]))
attempt('unhashable', lambda: [] in {})
attempt('unhashable', lambda: {}.get([]))
attempt('unhashable', lambda: {1: 2}.has_key({}))
attempt('unhashable', lambda: hash(([],)))
attempt('unhashable', lambda: hash(bytearray('a')))
attempt('unhashable', lambda: hash(slice(1)))
attempt('unhashable', lambda: set().remove([]))
attempt('set.remove', lambda: set().remove(3))
attempt('set.pop', lambda: set().pop())
attempt('dict.pop', lambda: {}.pop('key'))
attempt('dict.popitem', lambda: {}.popitem())
attempt('list.pop', lambda: [].pop())
attempt('list.pop', lambda: [1].pop(5))
attempt('list.pop', lambda: [1].pop('a'))
attempt('list.remove', lambda: [1].remove(2))
attempt('list.index', lambda: [1].index('2'))
attempt('tuple.index', lambda: (1,).index(2))
attempt('str.index', lambda: 'a'.index('b'))
attempt('str.rindex', lambda: 'a'.rindex('b'))
attempt('slice step', lambda: [1][::0])
attempt('slice', lambda: 'abc'['a':])
attempt('slice', lambda: [1][1.5:])
attempt('slice', lambda: (1,)[:None:'a'])

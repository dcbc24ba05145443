# Assignments to slices.


def attempt(what, f):
    try:
        f()
        print what, 'fine'
    except (TypeError, ValueError, IndexError), error:
        print what, '|', type(error).__name__, '|', error


def store(container, key, value):
    container[key] = value


def store_simple(container, value):
    container[1:2] = value


def store_from(container, start, value):
    container[start:] = value


def delete_simple(container):
    del container[0:1]


attempt('int', lambda: store_simple([1, 2, 3], 3))
attempt('None', lambda: store_simple([1, 2, 3], None))
attempt('string', lambda: store_simple([1, 2, 3], 'abc'))
attempt('tuple', lambda: store_simple((1, 2), [1]))
attempt('str', lambda: store_simple('abc', 'x'))
attempt('dict', lambda: store_simple({}, 1))
attempt('text start', lambda: store_from([1], 'a', []))
attempt('extended', lambda: store([1, 2, 3, 4], slice(None, None, 2), [1]))
attempt('extended', lambda: store([1, 2, 3, 4], slice(None, None, 2), 5))
attempt('extended', lambda: store([1, 2, 3, 4], slice(None, None, -1), [1, 2]))
attempt('zero step', lambda: store([1, 2], slice(None, None, 0), []))
attempt('index', lambda: store([], 0, 1))
attempt('index', lambda: store([1], 'a', 1))
attempt('str index', lambda: store('abc', 0, 'x'))
attempt('tuple index', lambda: store((1,), 0, 'x'))
attempt('None index', lambda: store(None, 0, 'x'))
attempt('int index', lambda: store(3, 0, 'x'))
attempt('xrange index', lambda: store(xrange(3), 0, 'x'))
attempt('unhashable', lambda: store({}, [], 'x'))
attempt('bytearray', lambda: store(bytearray('abc'), 0, 256))
attempt('bytearray', lambda: store(bytearray('abc'), 9, 1))
attempt('bytearray', lambda: store(bytearray('abc'), 0, 'ab'))
attempt('delete tuple', lambda: delete_simple((1, 2)))
attempt('delete str', lambda: delete_simple('abc'))
attempt('delete int', lambda: delete_simple(3))

# Messages of list's methods and operators for wrong arguments.
def show(f, *args):
    try:
        print repr(f(*args))
    except Exception as e:
        print type(e).__name__, e


class Index(object):
    def __index__(self):
        return 1


class Int(object):
    def __int__(self):
        return 1


class Huge(object):
    def __index__(self):
        return 10 ** 30


for v in (1.0, None, 'a', u'a', Index(), Int(), Huge(), 1L, 10 ** 30, True, -10 ** 30, 2 ** 63):
    print type(v).__name__
    show(lambda: [1, 2, 3].pop(v))
    show(lambda: [1, 2, 3].insert(v, 0))
    show(lambda: [1, 2, 3].index(1, v))
    show(lambda: [1, 2, 3].index(1, 0, v))
    show(lambda: [1, 2, 3][v])
    show(lambda: [1, 2, 3][v:])
    show(lambda: [1, 2, 3][:v])
    show(lambda: [1, 2, 3][::v])
    show(lambda: [1, 2, 3] * v)
    show(lambda: v * [1, 2])
    show(lambda: [1, 2, 3].__setitem__(v, 9))
    show(lambda: [1, 2, 3].__delitem__(v))

show(lambda: [1] + (1,))
show(lambda: [1] + None)
show(lambda: [1].index('a'))
show(lambda: [1].remove('a'))
show(lambda: [].pop())
show(lambda: [].pop(0))
show(lambda: [1].pop(1))
show(lambda: [1].pop(1, 2))
show(lambda: [1].insert(1))
show(lambda: [1].index())
show(lambda: [1].index(1, 2, 3, 4))
show(lambda: [1].append())
show(lambda: [1].append(1, 2))
show(lambda: [1].extend(3))
show(lambda: [1].extend())
show(lambda: [1].count())
show(lambda: [1].reverse(1))
show(lambda: [1].sort(1, 2, 3, 4))
show(lambda: [1].sort(key=3))
show(lambda: [1, 2].sort(3))
show(lambda: [1].sort(reverse='a'))
show(lambda: [1].sort(reverse=1.0))
show(lambda: [1].sort(reverse=2 ** 40))
show(lambda: [1].sort(foo=1))
show(lambda: [2, 1].sort(lambda a, b: 'x'))
show(lambda: [2, 1].sort(lambda a, b: 1L))
show(lambda: list(1, 2))
show(lambda: list(x=3))
show(lambda: list(sequence=(1, 2)))
show(lambda: list(5))
show(lambda: hash([]))
show(lambda: {[]: 1})
show(lambda: [1] * 2 ** 62)
show(lambda: [1] * 2 ** 63)
show(lambda: [1, 2] * -5)
show(lambda: [1].x)
show(lambda: [1] < 5)
show(lambda: [] == ())


def assign(key, value):
    x = [1, 2, 3, 4]
    x[key] = value
    return x


def delete(key):
    x = [1, 2, 3, 4]
    del x[key]
    return x


show(assign, slice(0, 1), 5)
show(assign, slice(0, 4, 2), 5)
show(assign, slice(0, 4, 2), [1])
show(assign, slice(0, 4, 2), (1, 2, 3))
show(assign, slice(None, None, 0), [1])
show(assign, 'a', 5)
show(assign, 4, 5)
show(assign, -5, 5)
show(delete, 4)
show(delete, 'a')
show(delete, slice(None, None, 0))

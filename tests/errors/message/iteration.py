# Iteration over what can't be iterated, in each place where it happens.


class New(object):
    pass


class Old:
    pass


class NoNext(object):
    def __iter__(self):
        return New()


class OldNoNext:
    def __iter__(self):
        return Old()


def attempt(f, value):
    try:
        f(value)
    except (TypeError, AttributeError, ValueError), error:
        print f.__name__, '|', type(error).__name__, '|', error


def loop(value):
    for x in value:
        break


def comprehension(value):
    return [x for x in value]


def generator_expression(value):
    return (x for x in value)


def unpack(value):
    a, b = value


def unpack_list(value):
    [a, b] = value


def unpack_parameter(value):
    return (lambda (a, b): a)(value)


def star(value):
    return max(*value)


def contains(value):
    return 1 in value


def contains_text(value):
    return 1 in 'text', value


def extend(value):
    [].extend(value)


def inplace(value):
    x = []
    x += value


def build(value):
    return list(value)


def yield_all(value):
    return dict.fromkeys(value)


for f in [loop, comprehension, generator_expression, unpack, unpack_list, unpack_parameter, star, contains,
          contains_text, extend, inplace, build, yield_all]:
    for value in [None, 3, 1.5, New(), Old(), NoNext(), OldNoNext(), len, int]:
        attempt(f, value)

# Unary operators on what doesn't support them.


class New(object):
    pass


class Old:
    pass


for value in [None, 'a', u'a', [], (), {}, set(), New(), Old(), len, 1.5, 2j]:
    for f in [lambda x: -x, lambda x: +x, lambda x: ~x, abs]:
        try:
            f(value)
        except (TypeError, AttributeError), error:
            print type(error).__name__, '|', error

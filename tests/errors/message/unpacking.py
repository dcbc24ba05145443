# Unpacking into too few or too many targets.


def attempt(f):
    try:
        f()
    except (ValueError, TypeError), error:
        print f.__name__, '|', error


def too_few():
    a, b, c = 1, 2


def too_few_one():
    a, b = [1]


def too_few_none():
    a, b = ()


def single():
    a, = []


def too_many():
    a, b = 1, 2, 3


def too_many_list():
    [a, b] = [1, 2, 3]


def too_many_text():
    a, b = 'abc'


def too_few_text():
    a, b = u'a'


def generator_few():
    a, b, c = (x for x in [1, 2])


def generator_many():
    a, b = (x for x in [1, 2, 3])


def endless():
    a, b = iter(int, 1)


def nested():
    a, (b, c) = 1, (2, 3, 4)


def nested_few():
    (a, b), c = [1], 2


def dictionary():
    a, b = {1: 2}


def loop():
    for a, b in [(1, 2), (3,)]:
        pass


def comprehension():
    return [a for a, b in [(1, 2), (3, 4, 5)]]


def parameter():
    return (lambda (a, b): a)((1, 2, 3))


def target_with():
    class Manager(object):
        def __enter__(self):
            return 1, 2, 3

        def __exit__(self, *args):
            pass
    with Manager() as (a, b):
        pass


def except_target():
    try:
        raise ValueError(1, 2, 3)
    except ValueError, (a, b):
        pass


def empty():
    [] = [1]


for f in [too_few, too_few_one, too_few_none, single, too_many, too_many_list, too_many_text, too_few_text,
          generator_few, generator_many, endless, nested, nested_few, dictionary, loop, comprehension, parameter,
          target_with, except_target, empty]:
    attempt(f)

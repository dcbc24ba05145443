# Division by zero, by kind of number and operator.


def attempt(f, a, b):
    try:
        print f(a, b)
    except ZeroDivisionError, error:
        print type(a).__name__, type(b).__name__, '|', error


for f in [lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, divmod]:
    for a in [1, 1L, 1.0, True, 1j, 10 ** 30]:
        for b in [0, 0L, 0.0, False, 0j, -0.0]:
            attempt(f, a, b)
for a, b in [(0, -1), (0.0, -1), (0L, -2), (0j, -1), (0.0, -0.5), (0j, 1j), (0, -1.5)]:
    attempt(lambda x, y: x ** y, a, b)
    attempt(pow, a, b)


def inplace(a, b):
    a /= b
    return a


attempt(inplace, 3, 0)
attempt(inplace, 3.0, 0)

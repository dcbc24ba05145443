# A generator expression appears as <genexpr>, between its caller and what it calls.


def half(x):
    return 10 / x


def total(values):
    return sum(half(v)
               for v in values)


print total([1, 2, 5])
print total([2, 0])

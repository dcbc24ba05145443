# In a call over several lines CPython names the line of the last argument that was begun.


def f(a, b, c):
    return a / b / c


print f(1,
        2,
        3)
f(
    1,
    0,
    3,
)

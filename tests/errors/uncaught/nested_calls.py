# An uncaught exception names every active function from the outside in, with the line of each call.


def inner(value):
    return 10 / value


def middle(value):
    return inner(value - 1)


def outer(value):
    result = middle(value)
    return result


print 'before'
print outer(3)
outer(1)
print 'never reached'

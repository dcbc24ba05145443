# An augmented assignment that fails.
total = 1


def add(values):
    global total
    for value in values:
        total += value


add([1, 2])
print total
add([1, 'x'])

# A generator's own frame stands between the loop and the failing line.


def numbers():
    yield 1
    yield 2
    yield 3 / 0


def loop():
    for n in numbers():
        print n


loop()

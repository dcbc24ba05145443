# An exception thrown into a generator is raised at its yield.


def worker():
    total = 0
    while True:
        total += (
            yield total
        )


w = worker()
print w.next()
print w.send(5)
w.throw(KeyError, 'thrown in')

# Misuse of generators.


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (TypeError, ValueError, RuntimeError, StopIteration, KeyError), error:
        print what, '|', type(error).__name__, '|', error


def count():
    n = 0
    while True:
        n += 1
        yield n


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
    yield 3


def itself():
    yield me.next()


def send_itself():
    yield me.send(None)


def close_itself():
    yield me.close()


attempt('send to new', lambda: count().send(1))
attempt('send None to new', lambda: count().send(None))
attempt('send nothing', lambda: count().send())
attempt('send two', lambda: count().send(1, 2))
attempt('throw nothing', lambda: count().throw())
attempt('throw number', lambda: count().throw(3))
attempt('throw string', lambda: count().throw('text'))
attempt('throw class', lambda: count().throw(KeyError))
attempt('throw class and value', lambda: count().throw(KeyError, 'value'))
attempt('throw instance', lambda: count().throw(KeyError('value')))
attempt('throw instance and value', lambda: count().throw(KeyError('value'), 1))
attempt('throw bad traceback', lambda: count().throw(KeyError, 'value', 3))
attempt('throw None', lambda: count().throw(None))
g = stubborn()
g.next()
attempt('ignore exit', g.close)
attempt('alive', g.next)
me = itself()
attempt('next itself', me.next)
attempt('finished', me.next)
me = send_itself()
attempt('send itself', me.next)
me = close_itself()
attempt('close itself', me.next)
g = count()
attempt('close new', g.close)
attempt('next closed', g.next)
attempt('send closed', lambda: g.send(1))
attempt('throw closed', lambda: g.throw(KeyError('closed')))
attempt('close closed', g.close)


def raises_stop():
    yield 1
    raise StopIteration('value')


g = raises_stop()
g.next()
attempt('raised stop', g.next)
attempt('len', lambda: len(count()))
attempt('index', lambda: count()[0])
attempt('type', lambda: type(count())())
attempt('call', lambda: count()())
attempt('add', lambda: count() + [])

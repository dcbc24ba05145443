# print >>obj: which methods and attributes of a user object are touched, and in which order.
class Log(object):
    def __init__(self):
        object.__setattr__(self, 'calls', [])

    def write(self, s):
        self.calls.append(('write', s))

    def __getattribute__(self, name):
        if name not in ('calls', '__class__', '__dict__'):
            object.__getattribute__(self, 'calls').append(('get', name))
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        self.calls.append(('set', name, value))
        object.__setattr__(self, name, value)


def show(log):
    for call in log.calls:
        print call
    print '-'
    del log.calls[:]


log = Log()
print >>log, 'one'
show(log)
print >>log, 'a', 2,
show(log)
print >>log
show(log)
print >>log, 'x\n',
show(log)
print >>log, 'y'
show(log)

# A with statement whose __exit__ fails replaces the exception of its body.


class Manager(object):
    def __enter__(self):
        print 'enter'
        return self

    def __exit__(self, kind, value, tb):
        print 'exit', kind.__name__, value
        return self.missing


def f():
    with Manager() as m:
        print 'body'
        {}[1]


f()

# A print statement that fails after it printed a part.


class Bad(object):
    def __str__(self):
        raise ValueError('no text')


def f():
    print 'one', 2, Bad(), 'three'


f()

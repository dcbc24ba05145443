# An exception in __del__ is reported and ignored.
# skip: __del__ runs when the collector finds the object, not when the last name for it goes


class Noisy(object):
    def __repr__(self):
        return '<Noisy>'

    def __del__(self):
        print 'deleted'
        raise ValueError('in __del__')


def f():
    x = Noisy()
    print 'f ends'


f()
print 'after f'
y = Noisy()
del y
print 'after del'

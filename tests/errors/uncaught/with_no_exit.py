# An object that is no context manager.


class Half(object):
    def __enter__(self):
        print 'not entered'


with Half():
    print 'no'

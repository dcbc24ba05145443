# EnvironmentError and its children keep errno, strerror and filename.


def show(*args):
    for kind in EnvironmentError, IOError, OSError:
        error = kind(*args)
        print repr(error), '|', error, '|', error.args, error.errno, error.strerror, error.filename


show()
show(1)
show(2, 'No such file')
show(2, 'No such file', 'name.txt')
show(2, 'No such file', u'name')
show(2, 'No such file', 'name', 4)
show(None, None)
try:
    open('no/such/file')
except IOError, error:
    print error, error.args, error.errno, error.filename
try:
    open('no/such/file', 'zz')
except ValueError, error:
    print error
open('/no/such/file/at all', 'w')

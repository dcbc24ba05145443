# args, message, repr, indexing and state of exceptions.


def show(error):
    print repr(error), str(error), error.args, repr(error.message)


show(Exception())
show(Exception('one'))
show(Exception('one', 2))
show(Exception((1, 2)))
error = ValueError('a', 'b', 'c')
print error[0], error[1:], len(error.args)
error.args = ('new',)
show(error)
error.args = [1, 2]
show(error)
error.message = 'own'
show(error)
error.extra = 5
print error.__dict__
print error == ValueError('new'), error == error
try:
    error.args = 3
except TypeError, e:
    print e
try:
    error[9]
except IndexError, e:
    print e
try:
    ValueError(keyword=1)
except TypeError, e:
    print e
print error.__reduce__()
print issubclass(ValueError, StandardError), ValueError.__mro__
print unicode(ValueError(u'gr\xfcn')) == u'gr\xfcn'
try:
    str(ValueError(u'gr\xfcn'))
except UnicodeEncodeError, e:
    print e

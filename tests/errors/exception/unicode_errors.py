# Unicode errors keep encoding, object, start, end and reason.


def show(error):
    print repr(error)
    print error
    print error.args, error.encoding, repr(error.object), error.start, error.end, error.reason


try:
    'abc\xff\xfed'.decode('utf-8')
except UnicodeDecodeError, error:
    show(error)
try:
    'abc\xff'.decode('ascii')
except UnicodeDecodeError, error:
    show(error)
try:
    u'abc\xfc\xfcd'.encode('ascii')
except UnicodeEncodeError, error:
    show(error)
try:
    u'abc\u20ac'.encode('latin-1')
except UnicodeEncodeError, error:
    show(error)
try:
    u'\U0001f600'.encode('ascii')
except UnicodeEncodeError, error:
    show(error)
try:
    u'a' + 'b\xe4'
except UnicodeDecodeError, error:
    show(error)
try:
    str(u'\xe4')
except UnicodeEncodeError, error:
    show(error)
for bad in [(), (1,), ('a', 'b', 'c', 1, 'd'), ('a', u'b', 0, 1, 'c')]:
    try:
        print repr(UnicodeDecodeError(*bad))
    except TypeError, error:
        print error
for bad in [(), ('a', 'b', 0, 1, 'c'), ('a', u'b', 0, 1, 2)]:
    try:
        print repr(UnicodeEncodeError(*bad))
    except TypeError, error:
        print error
error = UnicodeEncodeError('codec', u'a\xe4\u1234', 1, 3, 'because')
print error
error.start, error.end, error.reason = 2, 3, 'why'
print error

# The bytes of an array are no characters: methods of str refuse it, and a buffer object that shows it.
import array


def go(name, f, *args):
    try:
        print name, repr(f(*args))
    except Exception as e:
        print name, type(e), e


text = array.array('c', '12')
for x in text, array.array('i', [1]), buffer(text), buffer('12'), buffer(u'12'), bytearray('12'):
    print type(x)
    for f in int, long, float, 'x12'.find, 'x12'.count, '12'.split, '12'.startswith, u'a12'.find:
        go(getattr(f, '__name__', f), f, x)
    go('replace', '1212'.replace, x, 'q')
    go('unicode +', lambda: u'a' + x)
    go('translate', 'abc'.translate, x)
    go('bytearray', bytearray, x)
    go('find', bytearray('x12').find, x)
    for mode in 'w', 'wb':
        f = open('/dev/null', mode)
        go('write ' + mode, f.write, x)
        go('writelines ' + mode, f.writelines, [x])
        f.close()

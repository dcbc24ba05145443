# Packing an int: __index__ first; where it raises TypeError, __int__ with a warning.
import struct
import sys
import warnings

warnings.simplefilter('always')
warnings.showwarning = lambda message, *rest: sys.stdout.write('%s\n' % message)


class Both(object):
    def __index__(self):
        raise TypeError('no index')

    def __int__(self):
        return 42


class Other(Both):
    def __index__(self):
        raise ValueError('no index')


class Old:
    def __index__(self):
        raise TypeError('no index')

    def __int__(self):
        return 42


class Neither(object):
    def __index__(self):
        raise TypeError('no index')


for x in Both(), Other(), Old(), Neither():
    for code in 'b', '<Q', 'P':
        try:
            print repr(struct.pack(code, x))
        except Exception as e:
            print type(e), e

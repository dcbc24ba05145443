# mmap: maps of files and of memory, every method, and what is refused.
import mmap
import os
import sys
import tempfile

PAGE = mmap.PAGESIZE


def attempt(label, f, *args, **kw):
    try:
        result = f(*args, **kw)
        print label, repr(result)
    except (EnvironmentError, ValueError, TypeError, IndexError, OverflowError, SystemError) as error:
        print label, type(error).__name__, type(error).__module__, error


def set_item(m, key, value):
    m[key] = value


def del_item(m, key):
    del m[key]


print sorted(name for name in dir(mmap) if name not in ('__file__',))
print [(name, getattr(mmap, name)) for name in dir(mmap) if name.isupper()]
print mmap.error, mmap.error.__bases__, mmap.mmap, type(mmap.mmap)
print sorted(set(dir(mmap.mmap)) - set(dir(object)))

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'f')
with open(name, 'wb') as f:
    f.write('first line\nsecond\n' + 'x' * 100 + '\nlast')
size = os.path.getsize(name)

f = open(name, 'r+b')
m = mmap.mmap(f.fileno(), 0)
print len(m), m.size(), m.tell(), m[0], m[-1], m[:5], m[-4:], m[::30], m[5:2], bool(m)
print repr(m.readline()), m.tell(), repr(m.read(3)), repr(m.read_byte()), m.tell(), repr(m.read(0)), len(m.read(-1)), repr(m.read(5)), repr(m.readline())
attempt('read_byte at the end', m.read_byte)
for args in [(3,), (2, 1), (-1, 2), (0, 2), (-1,), (1000,), (0, 7), (5, 0), (-10, 1), ('a',), ()]:
    attempt('seek %r' % (args,), m.seek, *args)
print m.tell()
for args in [('second',), ('x',), ('x', 30), ('x', -5), ('first', 1), ('l', 0, 5), ('', 3), ('zzz',), ('last', -4), ('line', 0, -200), (u'line',), (5,), ()]:
    attempt('find %r' % (args,), m.find, *args)
    attempt('rfind %r' % (args,), m.rfind, *args)
m.seek(0)
print m.find('first'), m.seek(3), m.find('first'), m.rfind('first')
m.seek(0)
attempt('write', m.write, 'FIRST')
attempt('write_byte', m.write_byte, '!')
print m.tell(), repr(m[:12])
attempt('write_byte long', m.write_byte, 'ab')
attempt('write unicode', m.write, u'Q')
attempt('write number', m.write, 5)
m.seek(-2, 2)
attempt('write past the end', m.write, 'abc')
attempt('write to the end', m.write, 'ab')
attempt('write_byte at the end', m.write_byte, 'x')
attempt('set item', set_item, m, 0, 'f')
attempt('set item long', set_item, m, 0, 'ff')
attempt('set item number', set_item, m, 0, 5)
attempt('set item far', set_item, m, 5000, 'f')
attempt('get item far', m.__getitem__, 5000)
attempt('get item text', m.__getitem__, 'a')
attempt('set slice', set_item, m, slice(0, 3), 'abc')
attempt('set slice longer', set_item, m, slice(0, 3), 'abcd')
attempt('set slice number', set_item, m, slice(0, 3), 5)
attempt('set stepped', set_item, m, slice(0, 6, 2), 'XYZ')
attempt('set stepped longer', set_item, m, slice(0, 6, 2), 'XYZA')
attempt('set reversed', set_item, m, slice(5, 2, -1), 'KLM')
attempt('del item', del_item, m, 0)
attempt('del slice', del_item, m, slice(0, 1))
print repr(m[:12])
attempt('concat', lambda: m + 'a')
attempt('repeat', lambda: m * 2)
attempt('contains', lambda: ('a' in m, 'zz' in m, u'q' in m))
attempt('iterate', lambda: ''.join(m)[:12])
attempt('move', m.move, 20, 0, 10)
attempt('move far', m.move, 1000, 0, 10)
attempt('move negative', m.move, -1, 0, 10)
attempt('move overlapping', m.move, 1, 0, 10)
print repr(m[:32])
attempt('flush', m.flush)
attempt('flush part', m.flush, 0, 4096)
attempt('flush bad', m.flush, 0, 5000000)
attempt('flush one', m.flush, 1)
attempt('find buffer', lambda: (str(buffer(m, 0, 5)), len(bytearray(m))))
attempt('memoryview', lambda: memoryview(m))
attempt('hash', lambda: hash(m) == hash(m))
attempt('compare', lambda: (m == m, m == 'a', m != m))
print type(m).__name__, str(m).startswith('<mmap.mmap object at'), sys.getsizeof(m) > 0
attempt('resize', m.resize, 300)
print len(m), m.size(), os.path.getsize(name), repr(m[-3:])
attempt('resize down', m.resize, 50)
print len(m), m.size(), os.path.getsize(name)
attempt('resize 0', m.resize, 0)
attempt('resize text', m.resize, 'a')
attempt('close', m.close)
attempt('close again', m.close)
for label, act in [('len', lambda: len(m)), ('item', lambda: m[0]), ('read', lambda: m.read(1)), ('size', m.size), ('tell', m.tell),
                   ('find', lambda: m.find('a')), ('flush', m.flush), ('readline', m.readline), ('write', lambda: m.write('a')),
                   ('seek', lambda: m.seek(0)), ('resize', lambda: m.resize(1)), ('slice', lambda: m[:1]), ('move', lambda: m.move(0, 1, 1)),
                   ('set', lambda: set_item(m, 0, 'a')), ('read_byte', m.read_byte)]:
    attempt('closed: ' + label, act)
f.close()
print repr(open(name, 'rb').read())

with open(name, 'wb') as f:
    f.write('0123456789' * 5)
f = open(name, 'r+b')
for kw in [dict(length=10, access=mmap.ACCESS_READ), dict(length=10, access=mmap.ACCESS_COPY), dict(length=10, access=mmap.ACCESS_WRITE),
           dict(length=10, prot=mmap.PROT_READ), dict(length=10, flags=mmap.MAP_PRIVATE), dict(length=10, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ)]:
    m = mmap.mmap(f.fileno(), **kw)
    print sorted(kw.items()), len(m), repr(m[:3])
    attempt('write', m.write, 'ZZ')
    attempt('set', set_item, m, 5, 'Z')
    attempt('resize', m.resize, 20)
    attempt('move', m.move, 0, 3, 2)
    print repr(m[:])
    m.close()
print repr(open(name, 'rb').read())
for args, kw in [((f.fileno(), 1000), {}), ((f.fileno(), -1), {}), ((f.fileno(), 'a'), {}), ((f.fileno(), 1.5), {}), ((f.fileno(), 1 << 70), {}),
                 ((f.fileno(), 10), dict(offset=5)), ((f.fileno(), 10), dict(offset=-1)), ((f.fileno(), 0), dict(offset=PAGE)), ((f.fileno(),), {}), ((), {}),
                 ((f.fileno(), 10), dict(access=9)), ((f.fileno(), 10), dict(access=1, flags=mmap.MAP_PRIVATE)), ((f.fileno(), 10), dict(nothing=1)),
                 ((12345, 10), {}), (('a', 10), {}), ((f.fileno(), 10), dict(offset='a')), ((-1, 0), {}), ((-5, 10), {}), ((f.fileno(), None), {})]:
    attempt('mmap', lambda: len(mmap.mmap(*args, **kw)))
open(name, 'wb').close()
attempt('empty', lambda: mmap.mmap(f.fileno(), 0))
f.close()

with open(name, 'wb') as f:
    f.write('a' * PAGE + 'second page' + 'b' * PAGE)
with open(name, 'rb') as f:
    m = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ, offset=PAGE)
    print len(m) == PAGE + 11, m.size() == 2 * PAGE + 11, m[:11]
    attempt('resize', m.resize, 10)
    m.close()
    attempt('writable map of a file for reading', lambda: mmap.mmap(f.fileno(), 0))

m = mmap.mmap(-1, 30)
print len(m), repr(m[:4])
m.write('anonymous\nmemory')
m.seek(0)
print m.readline(), repr(m.read(100))
attempt('size', m.size)
attempt('resize', lambda: len(m.resize(60) or m))
m.close()


class Derived(mmap.mmap):
    def __new__(cls, size):
        return mmap.mmap.__new__(cls, -1, size)

    def first(self):
        return self[0]


d = Derived(5)
d[0] = 'q'
d.extra = 1
print d.first(), d.extra, len(d), isinstance(d, mmap.mmap)
os.remove(name)
os.rmdir(folder)

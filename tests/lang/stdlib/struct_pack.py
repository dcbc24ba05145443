# struct: all formats, byte orders, errors; Struct objects; buffers.
import struct, warnings
warnings.simplefilter('ignore')
def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
print struct.error, struct.error.__module__, struct.Struct, [n for n in dir(struct.Struct('i')) if n not in dir(object)], [n for n in dir(__import__('_struct')) if n != '__file__']
class I(object):
    def __index__(self): return 5
class N(object):
    def __int__(self): return 6
class F(object):
    def __float__(self): return 2.5
for mode in '@=<>!':
    for c in 'bBhHiIlLqQP?fdcsp':
        print mode + c, [tr(struct.pack, mode + c, v) for v in (2 ** 70, -2 ** 70, 1.5, 'a', None, u'b', I(), N(), F(), -2 ** 31 - 1, -2 ** 63 - 1, 300, 70000, -1, 2 ** 32, 2 ** 63, 2 ** 64, True, 7L, 1e39)]
        if c not in 'csp' and (c != 'P' or mode == '@'):
            print struct.unpack(mode + c, ('\x01\x82' * 8)[:struct.calcsize(mode + c)]), struct.unpack(mode + c, ('\xff' * 8)[:struct.calcsize(mode + c)])
print tr(struct.pack), tr(struct.pack, 1), tr(struct.pack, 'i'), tr(struct.pack, 'i', 1, 2), tr(struct.pack, u'i', 1), tr(struct.pack, '3x'), tr(struct.pack, 'z', 1), tr(struct.pack, '99999999999999999999i', 1), tr(struct.pack, '3', 1), tr(struct.pack, '<P', 1), tr(struct.pack, 's', u'a'), tr(struct.pack, 'ii', 1), tr(struct.pack, 'i', 1, x=2)
print tr(struct.unpack), tr(struct.unpack, 'i'), tr(struct.unpack, 'i', 'abc'), tr(struct.unpack, 'i', 1), tr(struct.unpack, 'i', u'abcd'), tr(struct.unpack, 'i', buffer('abcd')), tr(struct.unpack, 'i', bytearray('abcd')), tr(struct.unpack, 'i', memoryview('abcd'))
print tr(struct.unpack_from, 'i'), tr(struct.unpack_from, 'i', 'abc'), tr(struct.unpack_from, 'i', 'abcdef', 1), tr(struct.unpack_from, 'i', 'abcdef', -4), tr(struct.unpack_from, 'i', 'abcdef', -9), tr(struct.unpack_from, 'i', 'abcdef', 3), tr(struct.unpack_from, 'i', buffer='abcd', offset=0), tr(struct.unpack_from, 'i', 1), tr(struct.unpack_from, 'i', u'abcd'), tr(struct.unpack_from, fmt='i', buffer='abcd')
b = bytearray(8)
print tr(struct.pack_into, 'i', b, 0, 1), repr(b), tr(struct.pack_into, 'i', b, -4, 2), repr(b), tr(struct.pack_into, 'i', b, -9, 1), tr(struct.pack_into, 'i', b, 6, 1), tr(struct.pack_into, 'i', 'abcd', 0, 1), tr(struct.pack_into, 'i', b), tr(struct.pack_into, 'i'), tr(struct.pack_into, 'i', b, 0), tr(struct.pack_into, 'i', b, 0, 1, 2), tr(struct.pack_into, 'i', b, 'a', 1), tr(struct.pack_into)
s = struct.Struct('<ih')
print s.format, s.size, repr(s.pack(1, 2)), s.unpack('abcdef'), s.unpack_from('xabcdef', 1), tr(s.unpack, 'a'), tr(s.pack, 1), tr(struct.Struct), tr(struct.Struct, 1), tr(struct.Struct, 'zz'), type(struct.Struct(u'i').format), tr(struct.Struct, u'\xe9'), tr(setattr, s, 'size', 1), tr(setattr, s, 'format', 1), tr(s.unpack_from, 'abc'), tr(s.unpack_from, 'abcdefg', 2), tr(s.unpack)
print tr(struct.calcsize, 'i b i'), struct.calcsize('bi'), struct.calcsize('=bi'), struct.calcsize('bq'), struct.calcsize('0i'), struct.calcsize('b0i'), struct.calcsize(''), struct.calcsize('3s2p'), tr(struct.calcsize, 'i\0i'), tr(struct.calcsize), tr(struct.calcsize, '9223372036854775807i'), tr(struct.calcsize, '9223372036854775808i'), tr(struct.calcsize, ' \t\n3 i'), tr(struct.calcsize, '@ib=i')
print repr(struct.pack('5s3p0s', "abcdefg", 'xyz', 'q')), struct.unpack('5s3p0s', struct.pack('5s3p0s', "abcdefg", 'xyz', 'q')), repr(struct.pack('p', 'abc')), struct.unpack('2p', '\x09a'), repr(struct.pack('300p', 'x' * 400))[:10], tr(struct.unpack, '0p', '')
print repr(struct.pack('<f', 1e-46)), repr(struct.pack('>f', -0.0)), struct.unpack('>f', '\x7f\x80\0\0'), struct.unpack('<?', "\x02"), repr(struct.pack('?', [])), repr(struct.pack('3c', 'a', 'b', 'c')), tr(struct.pack, 'c', 'ab'), repr(struct.pack('>f', 3.4028235677973366e38 - 1e30)), tr(struct.pack, '>f', 3.4028235677973366e38)
print struct.unpack('>qQlLiIhHbB', '\xff' * (8 + 8 + 4 + 4 + 4 + 4 + 2 + 2 + 1 + 1)), struct._clearcache()
class Sub(struct.Struct): pass
x = Sub('>H'); x.a = 1; print repr(x.pack(258)), x.a, tr(Sub)

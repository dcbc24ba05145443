# Every width of integer, both ways; what doesn't fit is an OverflowError that says where.
from __go__.math import bits
from __go__.encoding import binary
from __go__.sync import atomic
from __go__ import strconv, math, unicode

print bits.OnesCount8(255), bits.OnesCount16(65535), bits.OnesCount32(2 ** 32 - 1), bits.OnesCount64(2 ** 64 - 1)  #=> 8 16 32 64
print bits.ReverseBytes16(0x1234) == 0x3412, bits.Reverse8(1), bits.Add64(2 ** 64 - 1, 1, 0), bits.Mul64(2 ** 63, 4)  #=> True 128 (0, 1) (2, 0)
print type(bits.ReverseBytes64(1)).__name__, bits.ReverseBytes64(255) == 255 << 56, type(bits.ReverseBytes64(255)).__name__  #=> int True long
def fails(f, *args):
    try:
        result = f(*args)
    except (OverflowError, TypeError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(bits.OnesCount8, 256)
#=> OverflowError bits.OnesCount8() argument 1: 256 does not fit uint8
fails(bits.OnesCount8, -1)
#=> OverflowError bits.OnesCount8() argument 1: -1 does not fit uint8
fails(bits.OnesCount16, 2 ** 16)
#=> OverflowError bits.OnesCount16() argument 1: 65536 does not fit uint16
fails(bits.OnesCount32, 2 ** 32)
#=> OverflowError bits.OnesCount32() argument 1: 4294967296 does not fit uint32
fails(bits.OnesCount64, 2 ** 64)
#=> OverflowError bits.OnesCount64() argument 1: 18446744073709551616 does not fit uint64
fails(bits.OnesCount64, -1)
#=> OverflowError bits.OnesCount64() argument 1: -1 does not fit uint64
fails(bits.RotateLeft8, 1, 2 ** 63)
#=> OverflowError bits.RotateLeft8() argument 2: 9223372036854775808 does not fit int
fails(strconv.FormatInt, -2 ** 63 - 1, 10)
#=> OverflowError strconv.FormatInt() argument 1: -9223372036854775809 does not fit int64
fails(unicode.ToUpper, 2 ** 31)
#=> OverflowError unicode.ToUpper() argument 1: 2147483648 does not fit int32
fails(bits.Len, 1.5)
#=> TypeError bits.Len() argument 1 must be uint, not float
fails(bits.Len, '1')
#=> TypeError bits.Len() argument 1 must be uint, not str
fails(bits.Len, None)
#=> TypeError bits.Len() argument 1 must be uint, not None
fails(bits.Len, float('inf'))
#=> TypeError bits.Len() argument 1 must be uint, not float
fails(unicode.ToUpper, 'ab')
#=> TypeError unicode.ToUpper() argument 1 must be rune (an int or one character), not str
print bits.Len(True), bits.Len(8.0), bits.Len(8L), strconv.FormatInt(-2 ** 63, 36)  #=> 1 4 4 -1y2p0ij32e8e8
class Index(object):
    def __index__(self):
        return 16
print bits.Len(Index()), strconv.Itoa(Index())  #=> 5 16
buf = bytearray(8)
binary.BigEndian.PutUint16(buf, 258)
print list(buf), binary.BigEndian.Uint16('\x01\x02'), binary.LittleEndian.Uint64('\xff' * 8)  #=> [1, 2, 0, 0, 0, 0, 0, 0] 258 18446744073709551615
n = atomic.Int32()
print n.Add(5), n.Swap(-7), n.Load(), n.CompareAndSwap(-7, 1), n.Load()  #=> 5 5 -7 True 1
u = atomic.Uint64()
u.Store(2 ** 64 - 1)
print u.Load(), u.Add(1)  #=> 18446744073709551615 0
fails(n.Store, 2 ** 31)
#=> OverflowError atomic.Int32.Store() argument 1: 2147483648 does not fit int32
print math.MaxInt64, math.MinInt64, math.MaxUint32, math.MaxUint64, math.MaxInt8
#=> 9223372036854775807 -9223372036854775808 4294967295 18446744073709551615 127
print unicode.ToUpper('a'), unicode.ToUpper(97), unicode.IsDigit('7'), unicode.ToUpper(u'\xe9')  #=> 65 65 True 201

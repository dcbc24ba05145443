# Integers and floats both ways, with their limits.
from __go__ import math, strconv
from __go__.math import bits

print math.Sqrt(16.0), math.Sqrt(16)  #=> 4.0 4.0
print math.Pow10(2.0)  #=> 100.0
print strconv.Itoa(-42)  #=> -42
print strconv.ParseInt('7fffffffffffffff', 16, 64)  #=> 9223372036854775807
print strconv.ParseUint('ffffffffffffffff', 16, 64)  #=> 18446744073709551615
print repr(strconv.ParseUint('ffffffffffffffff', 16, 64))  #=> 18446744073709551615L
print bits.Len64(2 ** 64 - 1)  #=> 64
print bits.RotateLeft8(0x81, 1)  #=> 3
print math.MaxInt64, math.MinInt64  #=> 9223372036854775807 -9223372036854775808
print repr(math.MaxUint64)  #=> 18446744073709551615L
print math.Pi  #=> 3.14159265359
print repr(math.MaxFloat64)  #=> 1.7976931348623157e+308
print math.IsNaN(math.NaN()), math.IsInf(math.Inf(-1), -1)  #=> True True
print strconv.FormatInt(True, 2)  #=> 1

class Index(object):
    def __index__(self):
        return 5

print strconv.Itoa(Index())  #=> 5

def fails(f, *args):
    try:
        f(*args)
    except (TypeError, OverflowError) as e:
        print type(e).__name__, e

fails(strconv.Itoa, 2 ** 63)
#=> OverflowError strconv.Itoa() argument 1: 9223372036854775808 does not fit int
fails(bits.Len64, -1)
#=> OverflowError bits.Len64() argument 1: -1 does not fit uint64
fails(bits.RotateLeft8, 256, 1)
#=> OverflowError bits.RotateLeft8() argument 1: 256 does not fit uint8
fails(strconv.Itoa, '1')
#=> TypeError strconv.Itoa() argument 1 must be int, not str
fails(strconv.Itoa, 1.5)
#=> TypeError strconv.Itoa() argument 1 must be int, not float
fails(strconv.Itoa, None)
#=> TypeError strconv.Itoa() argument 1 must be int, not None
fails(math.Sqrt, 'x')
#=> TypeError math.Sqrt() argument 1 must be float64, not str
fails(math.Float32bits, 1e300)
#=> OverflowError math.Float32bits() argument 1: 1e+300 does not fit float32
fails(math.Sqrt, 10 ** 400)
#=> OverflowError math.Sqrt() argument 1: 10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000 does not fit float64

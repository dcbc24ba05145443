# float32 and float64, infinities, NaN, complex numbers, and what becomes a float.
from __go__ import math, strconv
from __go__.math import cmplx

print math.Float32bits(1.5), math.Float32frombits(0x7f800000), math.Float64bits(-0.0) == 2 ** 63  #=> 1069547520 inf True
print math.Inf(1), math.Inf(-1), math.NaN(), math.IsNaN(math.NaN()), math.IsInf(float('-inf'), -1)  #=> inf -inf nan True True
print math.Float32bits(float('inf')) == 0x7f800000, math.Float32frombits(math.Float32bits(0.1))  #=> True 0.10000000149
def fails(f, *args):
    try:
        result = f(*args)
    except (OverflowError, TypeError) as e:
        print type(e).__name__, e
    else:
        print 'no error:', result
fails(math.Float32bits, 1e39)
#=> OverflowError math.Float32bits() argument 1: 1e+39 does not fit float32
fails(math.Sqrt, '4')
#=> TypeError math.Sqrt() argument 1 must be float64, not str
fails(math.Sqrt, None)
#=> TypeError math.Sqrt() argument 1 must be float64, not None
fails(math.Sqrt, 1j)
#=> TypeError math.Sqrt() argument 1 must be float64, not complex
try:
    math.Sqrt(10 ** 400)
except OverflowError as e:
    print str(e)[:30], str(e)[-20:]  #=> math.Sqrt() argument 1: 100000 does not fit float64
print math.Sqrt(4), math.Sqrt(4L), math.Sqrt(True), math.Sqrt(2 ** 60), math.Hypot(3, 4)  #=> 2.0 2.0 1.0 1073741824.0 5.0
print math.Modf(2.5), math.Frexp(8.0), math.Sincos(0)  #=> (2.0, 0.5) (0.5, 4) (0.0, 1.0)
print math.Pi, math.E, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32
#=> 3.14159265359 2.71828182846 1.79769313486e+308 4.94065645841e-324 3.40282346639e+38
print strconv.FormatFloat(0.1, 'f', -1, 32), strconv.FormatFloat(1e21, ord('g'), 4, 64), strconv.ParseFloat('1e-3', 64)  #=> 0.1 1e+21 0.001
print cmplx.Sqrt(-1), cmplx.Abs(3 + 4j), cmplx.Pow(1j, 2).real, cmplx.Exp(0), cmplx.Polar(1)  #=> 1j 5.0 -1.0 (1+0j) (1.0, 0.0)
fails(cmplx.Abs, '1')
#=> TypeError cmplx.Abs() argument 1 must be complex128, not str
class F(float):
    pass
print math.Floor(F(2.7)), math.Ldexp(1, 10), math.Pow10(2.0)  #=> 2.0 1024.0 100.0

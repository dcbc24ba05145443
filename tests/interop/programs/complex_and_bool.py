# Complex numbers and booleans.
from __go__.math import cmplx
from __go__ import strconv

print cmplx.Abs(3+4j), cmplx.Abs(3), cmplx.Abs(2.5)  #=> 5.0 3.0 2.5
print cmplx.Sqrt(-1)  #=> 1j
print strconv.FormatBool(True)  #=> true
for bad in (1, 'true', None):
    try:
        strconv.FormatBool(bad)
    except TypeError as e:
        print e
#=> strconv.FormatBool() argument 1 must be bool, not int
#=> strconv.FormatBool() argument 1 must be bool, not str
#=> strconv.FormatBool() argument 1 must be bool, not None

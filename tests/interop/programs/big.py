# Big integers are longs; other big numbers stay Go's.
from __go__.math import big

print big.NewInt(5), repr(big.NewInt(5))  #=> 5 5L
r = big.NewRat(3, 6)
print r.String(), r.Num(), r.Denom()  #=> 1/2 1 2
print r.SetInt(10 ** 30).RatString()  #=> 1000000000000000000000000000000
f = big.NewFloat(1.5)
print f.String(), f.Int(None)  #=> 1.5 (1L, Below)
print big.Jacobi(2, 7)  #=> 1

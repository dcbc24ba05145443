# Numbers next to names, dots and operators: tokens that could be read in two ways.
print 1 .real, 1..real, 1.5.real, 1e5.real, 0x1 .bit_length()
print 1or 2, 1and 0, 0 or 3, [1for x in 'a'], 1if 1else 2, 0in[0], 1is 1, not 1in[2]
print 1 .__class__.__name__, 1L.__class__.__name__, 1j.imag, 1.e3, 1.E+3, .5e-1, 0.e0, 00.0, 0e0
print -1 .__abs__(), (-1).__abs__(), -(1.0.__abs__()), 2**-1, 2**- 1, 2*-1, 2--1, 2-+-1, ~-~1
print 0xe+1, 0xE-1, 1e+1, 0b11+0b1, 0o7+1, 07+1
print [1,2,3][1:][0], (1,)[0], {1:2}[1], 'ab'[1:], 1<2>1, 1<>2, 1!=1, 3-1, 3 -1, 3- 1
print 1if 0else-1, (1)if(1)else(2), 5//2, 5/2., 5.//2, 7%4, 2**3**0, 4>>1<<1, 6&3|8

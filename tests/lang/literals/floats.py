# Float and imaginary literals, and the shortest repr.
print 1.0, 1., .5, 0.5, 1e3, 1E3, 1e+3, 1e-3, 1.e2, .1e2, 0e0, 00.5, 09.5, 0777.5, 08e1
print repr(0.1), repr(1.1), repr(1e22), repr(1e23), repr(1e16), repr(1e15), repr(123456789.123456789)
print repr(1e-4), repr(1e-5), repr(0.0001234), repr(5e-324), repr(1.7976931348623157e308)
print 1e309, -1e309, 1e-400, repr(-0.0), repr(0.0)
print str(0.1 + 0.2), repr(0.1 + 0.2), [0.1 + 0.2]
print str(1.0 / 3), repr(1.0 / 3)
print str(1e12), str(1e11), str(123456789012.0), str(1234567890123.0), str(1e15), str(1e17)
print 1j, 1J, 0j, 1.5j, .5j, 1e3j, 10j, 010j, 08j
print repr(1j * 1j), 1 + 2j, -1j, 1 - 0j, complex(0, -0.0), complex(-0.0, 1)
print repr(3.0), 3.0 == 3, repr(100000000000000000000.0), 1e20
print 2.5.real, 1e5.is_integer(), 1..real, 3.5 .imag
print 0.1 + 0.7, repr(0.1 + 0.7), 4.35 * 100

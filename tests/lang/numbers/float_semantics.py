# Floats: arithmetic with ints and longs, inf and nan, rounding, repr and str, comparison, methods, modulo.
inf, nan = float('inf'), float('nan')
print inf, -inf, nan, repr(inf), inf - inf, inf * 0, inf > 10 ** 400, -inf < -10 ** 400, nan == nan, nan < 1, inf == inf, 1 / inf, -1 / inf
print float('Infinity'), float('-INF'), float('NaN'), float(' 1.5e3 '), float('.5'), float('5.'), float(u'2.5'), float('1e-400'), float('1e400'), float('-0')
print 1 + 1.0, 1L + 0.5, 2 ** 0.5, 10 ** 20 + 0.0, 3 * 0.1, 0.1 * 3 == 0.3, 1e16 + 1, 1e15 + 0.3, 9007199254740993 + 0.0
print round(2.5), round(3.5), round(-2.5), round(0.5), round(-0.4), round(2.675, 2), round(1234.5678, 2), round(1234.5678, -2), round(1e300, 5), round(5), round(5L, 1), round(inf), round(0.1234567890123, 10), type(round(1))
print int(2.9), int(-2.9), long(2.5), (2.5).__int__(), int(1e15), float(3), float(True), abs(-2.5), abs(-0.0), divmod(7.5, 2), divmod(-7.5, 2), 7.5 // 2, -7.5 // 2, 7.5 % -2
print (0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), (255.5).hex(), float.fromhex('0x1.8p3'), (0.0).hex(), (-inf).hex(), (2.5).conjugate(), (2.5).real, (2.5).imag
for x in (0.1, 1e-10, 1e10, 1e11, 123456789.0, 1234567890123.0, 1e12 + 0.5, 1.0 / 3, 2.0 / 3, 1e21, 1e22, 5e-324, 1.7976931348623157e308, 100.0, 1e5, 1e-4, 0.00001, 12345678901234567.0, 0.1 + 0.2, 1e100, 123e-7):
    print str(x), repr(x), '%g' % x, '%.3e' % x, '%.2f' % x if x < 1e20 else 'big'
for f in (lambda: 1.0 / 0, lambda: 1.0 % 0, lambda: 1.0 // 0, lambda: 0.0 ** -1, lambda: (-1.0) ** 0.5, lambda: 1e308 ** 2, lambda: 1e308 * 10, lambda: float('x'), lambda: float(''), lambda: float('1e'), lambda: float([]), lambda: float('0x10'), lambda: 1.5 | 1, lambda: [1][0.0], lambda: range(2.0), lambda: 'a' * 1.0, lambda: nan.as_integer_ratio(), lambda: inf.as_integer_ratio(), lambda: int(nan), lambda: float('1 2'), lambda: float(None)):
    try: print f()
    except (ZeroDivisionError, ValueError, TypeError, OverflowError, IndexError) as e: print type(e).__name__, e
print 0.0 == -0.0, repr(-0.0), -0.0 + 0.0, 0.0 * -1, min(0.0, -0.0), max(-0.0, 0.0), str(-0.0), hash(0.5), hash(2.0), hash(1e300), hash(inf), hash(-inf), hash(nan), hash(0.1), hash(-0.0), hash(2.5e10)
print 1.0 .__add__(2), (1.5).__lt__(2), 1.5.__eq__(1.5), 3.0 .__coerce__(2), (1.5).__divmod__(1), (2.0).__pow__(3), (2.0).__rsub__(5), (2.5).__nonzero__(), (0.0).__nonzero__(), (1.5).__trunc__()
print sum([0.1] * 10), sum([0.1] * 10) == 1.0, max(1, 2.5, 2L), min(1.5, 1), sorted([2.5, 1, 3L, True, 0.5]), 1.0 in [1], {1.0: 'a'}[1], 1.0 is 1.0 or True

# Complex numbers: arithmetic, repr, attributes, comparison, parsing, conversion errors.
z = 3 + 4j
print z, abs(z), z.real, z.imag, z.conjugate(), -z, +z, z + 1, 1 - z, z * 2, z * z, z / 2, z ** 2, z ** 0.5, z ** -1, 2 ** z, z / (1 - 1j)
print complex(1), complex(1, 2), complex('1+2j'), complex(' -3.5j '), complex('1e3-2e-1j'), complex('j'), complex('-j'), complex('nan+infj'), complex(1 + 1j, 2), complex(1 + 1j, 1j), complex(True), complex(5L), complex('(1+2j)')
print repr(1j), repr(-1j), repr(0j), repr(1.5 + 0j), repr(complex(0, -1)), repr(complex(-0.0, 2)), repr(complex(1, -0.0)), str(complex(1e20, 1e-5)), 1j * 1j, (1 + 0j) == 1, 1j == 1, 1j != 2, bool(0j), bool(1j), hash(1 + 0j) == hash(1), hash(1j), hash(1.5 + 2j)
print z == 3 + 4j, z in [3 + 4j], {z: 1}[3 + 4j], coerce(1, 1j), sum([1j, 2]), 1j ** 2, 1j ** 4, (1 + 2j) ** 3, (2 + 0j) ** 10, 0j ** 0, (1 + 1j) ** 100
for f in (lambda: z < 1, lambda: int(z), lambda: float(z), lambda: long(z), lambda: complex('x'), lambda: complex(''), lambda: complex('1', 2), lambda: complex(1, '2'), lambda: z.nope, lambda: 1j / 0, lambda: 0j ** -1, lambda: max(1j, 2j), lambda: abs(1e308 + 1e308j), lambda: complex('1 + 2j'), lambda: '%d' % z, lambda: setattr(z, 'real', 1), lambda: complex(None), lambda: complex([])):
    try: print f()
    except (TypeError, ValueError, ZeroDivisionError, OverflowError, AttributeError) as e: print type(e).__name__, e
class C(complex):
    def __repr__(self): return 'C' + complex.__repr__(self)
print C(1, 2), [C(1, 2)], C(1, 2) + 1, type(C(1) * 2).__name__, '%s %r' % (z, z), abs(C(3, 4)), isinstance(C(), complex)
print 1e3j, 10j.imag, -2j.conjugate(), abs(1 + 2j), (5j).real, repr(complex(float('nan'), float('-inf'))), z - z, z is z, not 0j

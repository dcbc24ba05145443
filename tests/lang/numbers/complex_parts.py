# complex of one complex keeps the signs of zeros; floor division and remainder of complex numbers are deprecated.
import warnings


class Sub(complex):
    pass


for x in (0.0, -0.0):
    for y in (0.0, -0.0):
        print [(v.real, v.imag) for v in (complex(x, y), Sub(x, y), complex(Sub(x, y)), Sub(complex(x, y)), complex(Sub(x, y), y))]


def t(f, a, b):
    try:
        return f(a, b)
    except Exception as e:
        return type(e).__name__, str(e)


for zero in (2, 0):
    for f in (divmod, lambda a, b: a // b, lambda a, b: a % b):
        for a, b in ((3j, zero), (3j, complex(zero))):
            with warnings.catch_warnings(record=True) as seen:
                warnings.simplefilter('always')
                print t(f, a, b), [str(w.message) for w in seen]
            with warnings.catch_warnings():
                warnings.simplefilter('error')
                print t(f, a, b)
print file.closed.__doc__

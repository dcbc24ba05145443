"""Record what the C library under CPython computes: python2.7 libm_record.py > libm.txt

A line: function, arguments, result, the numbers as hex floats.
"""
import math
import random

R = random.Random(27)


def wide():
    return R.choice([R.uniform(0, 100), R.random() * 10.0 ** R.randrange(-300, 300), 1 + R.uniform(-1e-3, 1e-3),
                     float(R.randrange(1, 1000))])


def main():
    for _ in range(80):
        x, y = wide(), R.choice([R.uniform(-20, 20), R.uniform(-700, 700), 2.0, 3.0, 0.5, -1.0, 1.5, 1 / 3.0])
        angle = R.choice([R.uniform(-1, 1), R.uniform(-100, 100), R.uniform(-1, 1) * 10.0 ** R.randrange(-10, 300)])
        unit = R.choice([R.uniform(-1, 1), 1 - 10.0 ** R.uniform(-16, 0)])
        small = R.choice([R.uniform(-5, 5), R.uniform(-1, 1), R.uniform(-700, 700)])
        for name, args in [('pow', (x, y)), ('exp', (y,)), ('hypot', (x, wide())), ('sin', (angle,)), ('cos', (angle,)),
                           ('tan', (angle,)), ('atan', (angle,)), ('atan2', (y, x)), ('log', (x,)),
                           ('log10', (x,)), ('asin', (unit,)), ('acos', (unit,)), ('sinh', (small,)), ('cosh', (small,)),
                           ('tanh', (small,)), ('asinh', (small,)), ('acosh', (1 + abs(small),))]:
            try:
                result = getattr(math, name)(*args)
            except OverflowError:
                result = float('inf')
            print '\t'.join([name] + [a.hex() for a in args + (result,)])


main()

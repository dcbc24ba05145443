"""Record what CPython 2.7 makes of operations on numbers.

    python2.7 numbers_record.py [COUNT [SEED]] > numbers.txt

One case a line: the operation, its operands, and the result's repr or !EXCEPTION: MESSAGE, separated by tabs.
Operands are i (int), l (long), f (float, as hex), c (complex, as two hex floats) or s (str, as hex bytes).
"""
import operator
import random
import sys

COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
RANDOM = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 27)

EDGES = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 2**31 - 1, -2**31, 2**31, 2**32, 2**48 - 1, 2**48, -2**48, -2**48 - 1,
         2**53, 2**53 + 1, 2**62, -2**62, 2**63 - 1, -2**63, -2**63 + 1, 2**63, 2**64 - 1, 2**64, -2**64, 10**18, 10**20,
         10**30, -10**30, 2**100, 3**80, 10**309, -10**309, 2**1024]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 1e-5, 123456.789, 1e15, 1e16, 1e17, 123456789012.0, 1e22,
          1e100, 1e300, 1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 4503599627370497.5, 9007199254740993.0,
          9.223372036854775e18, 9223372036854775808.0, -9223372036854775808.0, float('inf'), float('-inf'), float('nan')]

BINARY = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.div, '//': operator.floordiv,
          'truediv': operator.truediv, '%': operator.mod, 'divmod': divmod, '&': operator.and_, '|': operator.or_,
          '^': operator.xor}
COMPARE = {'<': operator.lt, '<=': operator.le, '==': operator.eq, '!=': operator.ne, '>': operator.gt, '>=': operator.ge}
UNARY = {'neg': operator.neg, 'pos': operator.pos, 'abs': abs, 'invert': operator.invert, 'repr': repr, 'str': str,
         'hash': hash, 'int': int, 'long': long, 'float': float, 'hex': hex, 'oct': oct, 'bin': bin}
TYPES = 'bcdoxXneEfFgG%s'


def integer():
    kind = RANDOM.random()
    if kind < 0.4:
        n = RANDOM.choice(EDGES)
    elif kind < 0.7:
        n = RANDOM.randrange(-100, 100)
    else:
        n = RANDOM.randrange(-1, 2) * RANDOM.getrandbits(RANDOM.choice([8, 31, 49, 63, 64, 80, 200]))
    if RANDOM.random() < 0.4:
        return long(n)
    return int(n)


def real():
    kind = RANDOM.random()
    if kind < 0.4:
        return RANDOM.choice(FLOATS)
    if kind < 0.6:
        return RANDOM.uniform(-100, 100)
    if kind < 0.8:
        return RANDOM.uniform(-1, 1) * 10.0 ** RANDOM.randrange(-300, 300)
    return float(RANDOM.randrange(-10**6, 10**6)) / RANDOM.choice([1, 2, 4, 8, 100, 1000])


def number():
    kind = RANDOM.random()
    if kind < 0.5:
        return integer()
    if kind < 0.9:
        return real()
    return complex(real(), real())


def spec():
    out = RANDOM.choice(['', '', '', '<', '>', '^', '=', '*<', '*>', '0^', '0=', '.^'])
    out += RANDOM.choice(['', '', '', '+', '-', ' '])
    out += RANDOM.choice(['', '', '', '', '#'])
    out += RANDOM.choice(['', '', '0'])
    out += RANDOM.choice(['', '', '1', '5', '12', '25'])
    out += RANDOM.choice(['', '', '', ','])
    out += RANDOM.choice(['', '', '', '.0', '.1', '.3', '.10', '.'])
    return out + RANDOM.choice(['', '', ''] + list(TYPES))


def text():
    kind = RANDOM.random()
    if kind < 0.4:
        body = repr(real())
    elif kind < 0.7:
        body = repr(integer())
    elif kind < 0.8:
        body = str(number())
    else:
        body = ''.join(RANDOM.choice('0019.+-eEjJxXoObBlLfn ()_') for _ in range(RANDOM.randrange(1, 7)))
    return RANDOM.choice(['', '', '', ' ', '\t', '-', '+', '0x', '0o', '0b', '0']) + body + RANDOM.choice(['', '', '', ' ', 'L', 'j'])


def shift():
    return RANDOM.choice([0, 1, 5, 48, 49, 62, 63, 64, 65, 100, 300, -1, 3L, -2L, 70L])


def hexes(s):
    return 's' + s.encode('hex')


def encode(v):
    if isinstance(v, str):
        return hexes(v)
    if isinstance(v, complex):
        return 'c%s,%s' % (v.real.hex(), v.imag.hex())
    if isinstance(v, float):
        return 'f' + v.hex()
    return ('l%d' if isinstance(v, long) else 'i%d') % v


def small_power():
    base = RANDOM.choice([number(), RANDOM.randrange(-12, 13), long(RANDOM.randrange(-12, 13))])
    exponent = RANDOM.choice([RANDOM.randrange(-5, 40), long(RANDOM.randrange(-5, 40)), RANDOM.choice([0.5, -0.5, 2.0, -1.0, 3.0,
                              float('inf'), float('nan'), -0.0])])
    if isinstance(base, (int, long)) and abs(base) > 2**64:
        exponent = RANDOM.choice([0, 1, 2, -1])
    return base, exponent


def cases():
    op = RANDOM.choice(sorted(BINARY) * 3 + sorted(COMPARE) * 2 + sorted(UNARY) * 2 +
                       ['<<', '>>', 'pow', 'pow', 'pow3', 'round', 'format', 'format', 'format', 'format', 'format',
                        'parse_int', 'parse_long', 'parse_float', 'parse_complex', 'parse_base', 'float_hex', 'ratio', 'fromhex'])
    if op in BINARY:
        a, b = number(), number()
        return op, (a, b), lambda: BINARY[op](a, b)
    if op in COMPARE:
        a, b = number(), number()
        if RANDOM.random() < 0.3 and not isinstance(a, complex) and a == a and abs(a) != float('inf') and abs(a) < 2**1023:
            b = RANDOM.choice([int, long, float])(a)
        return op, (a, b), lambda: COMPARE[op](a, b)
    if op in UNARY:
        a = number()
        return op, (a,), lambda: UNARY[op](a)
    if op in ('<<', '>>'):
        a, b = integer(), shift()
        return op, (a, b), lambda: a << b if op == '<<' else a >> b
    if op == 'pow':
        a, b = small_power()
        return op, (a, b), lambda: a ** b
    if op == 'pow3':
        a, b, c = integer(), RANDOM.choice([integer(), RANDOM.randrange(0, 50)]), integer()
        return op, (a, b, c), lambda: pow(a, b, c)
    if op == 'round':
        a, b = real(), RANDOM.choice([0, 1, 2, 3, 5, 10, 17, 20, -1, -2, -5, -300, 300])
        return op, (a, b), lambda: round(a, b)
    if op == 'format':
        a, b = number(), spec()
        return op, (a, b), lambda: a.__format__(b)
    if op == 'parse_base':
        a, b = text(), RANDOM.choice([0, 2, 8, 10, 16, 36, 22, 1, 37])
        return op, (a, b), lambda: int(a, b)
    if op in ('float_hex', 'ratio'):
        a = real()
        return op, (a,), lambda: a.hex() if op == 'float_hex' else a.as_integer_ratio()
    if op == 'fromhex':
        a = RANDOM.choice([real().hex(), '%x.%xp%d' % (RANDOM.getrandbits(40), RANDOM.getrandbits(60), RANDOM.randrange(-1200, 1100)),
                           '0x%x.%x' % (RANDOM.getrandbits(64), RANDOM.getrandbits(100)), text()])
        return op, (a,), lambda: float.fromhex(a)
    a = text()
    parse = {'parse_int': int, 'parse_long': long, 'parse_float': float, 'parse_complex': complex}[op]
    return op, (a,), lambda: parse(a)


def main():
    for _ in range(COUNT):
        op, args, run = cases()
        try:
            result = repr(run())
        except Exception as e:
            result = '!%s: %s' % (type(e).__name__, e)
        if '\t' not in result and '\n' not in result:
            print '\t'.join([op] + map(encode, args) + [result])


main()

"""The operations that the cases try: operators, built-in functions, methods, formats. Each gives a text and a function
without arguments."""

from values import Number, bad_key

BINARY = [
    ('%s + %s', lambda a, b: a + b), ('%s - %s', lambda a, b: a - b), ('%s * %s', lambda a, b: a * b),
    ('%s / %s', lambda a, b: a / b), ('%s // %s', lambda a, b: a // b), ('%s %% %s', lambda a, b: a % b),
    ('%s ** %s', lambda a, b: a ** b), ('%s << %s', lambda a, b: a << b), ('%s >> %s', lambda a, b: a >> b),
    ('%s & %s', lambda a, b: a & b), ('%s | %s', lambda a, b: a | b), ('%s ^ %s', lambda a, b: a ^ b),
    ('%s == %s', lambda a, b: a == b), ('%s != %s', lambda a, b: a != b), ('%s < %s', lambda a, b: a < b),
    ('%s <= %s', lambda a, b: a <= b), ('%s > %s', lambda a, b: a > b), ('%s >= %s', lambda a, b: a >= b),
    ('%s in %s', lambda a, b: a in b), ('%s[%s]', lambda a, b: a[b]), ('divmod(%s, %s)', divmod), ('cmp(%s, %s)', cmp),
    ('coerce(%s, %s)', coerce),
]


def in_place(operate):
    def run(a, b):
        before = a
        a = operate(a, b)
        return a, before
    return run


def iadd(a, b):
    a += b
    return a


def isub(a, b):
    a -= b
    return a


def imul(a, b):
    a *= b
    return a


def iand(a, b):
    a &= b
    return a


def ior(a, b):
    a |= b
    return a


def ixor(a, b):
    a ^= b
    return a


def set_item(a, i, v):
    a[i] = v
    return a


def del_item(a, i):
    del a[i]
    return a


def set_slice(a, i, j, v):
    a[i:j] = v
    return a


def del_slice(a, i, j):
    del a[i:j]
    return a


def set_step(a, i, j, k, v):
    a[i:j:k] = v
    return a


def del_step(a, i, j, k):
    del a[i:j:k]
    return a


def limited(iterable):
    """At most fifty items, for iterators that may have no end."""
    result = []
    for item in iterable:
        result.append(item)
        if len(result) == 50:
            break
    return result


IN_PLACE = [('%s += %s', iadd), ('%s -= %s', isub), ('%s *= %s', imul), ('%s &= %s', iand), ('%s |= %s', ior), ('%s ^= %s', ixor)]

UNARY = [
    ('-%s', lambda a: -a), ('+%s', lambda a: +a), ('~%s', lambda a: ~a), ('not %s', lambda a: not a), ('abs(%s)', abs),
    ('repr(%s)', repr), ('str(%s)', str), ('unicode(%s)', unicode), ('int(%s)', int), ('long(%s)', long), ('float(%s)', float),
    ('complex(%s)', complex), ('bool(%s)', bool), ('len(%s)', len), ('hex(%s)', hex), ('oct(%s)', oct),
    ('bin(%s)', bin), ('chr(%s)', chr), ('unichr(%s)', unichr), ('ord(%s)', ord), ('list(%s)', list), ('tuple(%s)', tuple),
    ('set(%s)', set), ('frozenset(%s)', frozenset), ('dict(%s)', dict), ('sorted(%s)', sorted), ('min(%s)', min),
    ('max(%s)', max), ('sum(%s)', sum), ('all(%s)', all), ('any(%s)', any), ('list(reversed(%s))', lambda a: list(reversed(a))),
    ('list(enumerate(%s))', lambda a: list(enumerate(a))), ('zip(%s)', zip), ('round(%s)', round), ('callable(%s)', callable),
    ('bytearray(%s)', lambda a: a if isinstance(a, (int, long)) and a > 2000 else bytearray(a)),
    ('str(buffer(%s))', lambda a: str(buffer(a))), ('memoryview(%s).tobytes()', lambda a: memoryview(a).tobytes()),
    ('`%s`', lambda a: `a`), ('type(%s).__name__', lambda a: type(a).__name__), ('xrange(%s)', lambda a: repr(xrange(a))),
    ('slice(%s)', slice), ('next(iter(%s))', lambda a: next(iter(a))), ('intern(%s)', intern), ('str(type(%s))', lambda a: str(type(a))),
    ('sorted(%s, reverse=True)', lambda a: sorted(a, reverse=True)), ("sorted(%s, key=str)", lambda a: sorted(a, key=str)),
    ('sorted(%s, key=bad_key)', lambda a: sorted(a, key=bad_key)), ('basestring(%s)', basestring),
    ("'%%s' %% (%s,)", lambda a: '%s' % (a,)), ("u'%%s' %% (%s,)", lambda a: u'%s' % (a,)),
    ("'%%r' %% (%s,)", lambda a: '%r' % (a,)), ("'{}'.format(%s)", lambda a: '{}'.format(a)), ("u'{}'.format(%s)", lambda a: u'{}'.format(a)),
    ('range(%s)', lambda a: a if isinstance(a, (int, long)) and 2000 < a < 2 ** 60 else range(a)), ('format(%s)', format),
]


# What the arguments of built-in functions of several arguments are.
FUNCTIONS = [
    ('int', int, 'text integral'), ('long', long, 'text integral'), ('int', int, 'str small'), ('round', round, 'number small'),
    ('pow', pow, 'number small'), ('pow', pow, 'integral small integral'), ('range', None, 'small small small'),
    ('range', None, 'any small small'), ('xrange', lambda *a: repr(xrange(*a)), 'int small small'),
    ('list(xrange)', lambda *a: limited(xrange(*a)), 'small small small'), ('complex', complex, 'number number'),
    ('complex', complex, 'any any'), ('unicode', unicode, 'str encoding'), ('unicode', unicode, 'str encoding errors'),
    ('str', str, 'any any'), ('sum', sum, 'numbers number'), ('sum', sum, 'iterable any'), ('min', min, 'any any'),
    ('max', max, 'any any any'), ('zip', zip, 'iterable iterable'), ('map', map, 'callable iterable'),
    ('map', map, 'callable iterable iterable'), ('filter', filter, 'callable iterable'), ('reduce', reduce, 'callable2 iterable'),
    ('reduce', reduce, 'callable2 iterable any'), ('enumerate', lambda *a: limited(enumerate(*a)), 'iterable int'),
    ('isinstance', isinstance, 'any type'), ('issubclass', issubclass, 'type type'), ('getattr', getattr, 'any name'),
    ('getattr', getattr, 'any name any'), ('hasattr', hasattr, 'any name'), ('format', format, 'number spec'),
    ('format', format, 'text spec'), ('format', format, 'any spec'), ('sorted', sorted, 'iterable callable2'),
    ('sorted', sorted, 'numbers none callable bool'), ('slice', slice, 'any any any'), ('buffer', lambda *a: str(buffer(*a)), 'text small small'),
    ('bytearray', bytearray, 'text encoding errors'), ('apply', apply, 'callable tuple'), ('dict', dict, 'iterable'),
    ('iter', lambda *a: limited(iter(*a)), 'any any'), ('next', lambda a, b: next(iter(a), b), 'iterable any'), ('cmp', cmp, 'any any'),
    ('unichr', unichr, 'int'), ('hash', hash, 'hashable'), ('float.fromhex', float.fromhex, 'text'), ('dict.fromkeys', dict.fromkeys, 'iterable any'),
    ('float.hex', float.hex, 'float'), ('bytearray.fromhex', bytearray.fromhex, 'text'), ('divmod', divmod, 'number number'),
]


def safe_range(*args):
    if any([isinstance(arg, (int, long)) and 2000 < abs(arg) < 2 ** 60 for arg in args]):
        return None
    return range(*args)


def add(*a):
    return a[0] + a[1]


CALLABLES = [('None', None), ('str', str), ('len', len), ('int', int), ('bool', bool), ('repr', repr), ('bad_key', bad_key),
             ('5', 5), ('list', list), ('lambda x: -x', lambda x: -x), ('lambda *a: a', lambda *a: a)]
CALLABLES2 = [('None', None), ('cmp', cmp), ('add', add), ('max', max), ('bad', bad_key), ('lambda a, b: cmp(b, a)', lambda a, b: cmp(b, a)),
              ('lambda a, b: None', lambda a, b: None), ('lambda a, b: [a, b]', lambda a, b: [a, b]), ('lambda a, b: 2.5', lambda a, b: 2.5)]
TYPES = [('int', int), ('(int, str)', (int, str)), ('basestring', basestring), ('object', object), ('5', 5), ('Number', Number),
         ('()', ()), ('(int, 5)', (int, 5)), ('list', list), ('bool', bool), ('long', long), ('type', type), ("'x'", 'x')]
NAMES = ['real', 'imag', 'numerator', 'start', 'zzz', '__class__', '__doc__x', 'denominator', '', 'i', 'args', 'message']
ENCODINGS = ['ascii', 'utf-8', 'latin-1', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'cp1252', 'cp437', 'koi8-r', 'utf-7', 'hex',
             'base64', 'rot13', 'zlib', 'string_escape', 'unicode_escape', 'raw_unicode_escape', 'utf_8_sig', 'nosuch', 'US-ASCII', 'UTF8', 'iso8859-15',
             'unicode_internal', 'utf-32-be', 'mac-roman', 'iso-8859-2', 'cp866']
ERRORS = ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'nosuch']


def spec(random):
    """A format specification, mostly valid."""
    parts = []
    if random.chance(30):
        parts.append(random.pick(['*', '0', ' ', 'x', '']) + random.pick('<>^='))
    if random.chance(30):
        parts.append(random.pick('+- '))
    if random.chance(15):
        parts.append('#')
    if random.chance(20):
        parts.append('0')
    if random.chance(50):
        parts.append(str(random.below(25)))
    if random.chance(15):
        parts.append(',')
    if random.chance(35):
        parts.append('.' + random.pick(['', '0', '1', '2', '3', '5', '10', '17', '20']))
    if random.chance(75):
        parts.append(random.pick('bcdeEfFgGnosxX%ry'))
    return ''.join(parts)


def percent(random):
    """A conversion of the % operator, mostly valid."""
    parts = ['%']
    if random.chance(12):
        parts.append(random.pick(['(a)', '(b)', '()', '(a']))
    while random.chance(30):
        parts.append(random.pick('#0- +'))
    if random.chance(45):
        parts.append(random.pick(['*', '5', '12', '1', '30']))
    if random.chance(35):
        parts.append('.' + random.pick(['', '0', '1', '2', '5', '12', '*', '20']))
    if random.chance(8):
        parts.append(random.pick('hlL'))
    parts.append(random.pick('diouxXeEfFgGcrs%ddfgsrxz'))
    return ''.join(parts)


def template(random):
    """A template of str.format, mostly valid."""
    parts = []
    for _ in range(1 + random.below(3)):
        parts.append(random.pick(['', 'x', '{{', '}}', ' ']))
        name = random.pick(['', '', '', '0', '1', 'a', 'b', '0[0]', '0.real', 'a[0]', '1.imag', 'zz', '9', 'a.i', '0[x]'])
        conversion = random.pick(['', '', '', '', '!r', '!s', '!x'])
        format_spec = ':' + spec(random) if random.chance(50) else ''
        parts.append('{%s%s%s}' % (name, conversion, format_spec))
    if random.chance(4):
        parts.append(random.pick(['{', '}', '{0', '{!', '{:', '{0.}', '{0[}', '{0[]}']))
    return ''.join(parts)

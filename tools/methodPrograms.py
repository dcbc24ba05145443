"""Writes the conformance programs of tests/lang/methods: one for each method of the built-in types, each built-in
function and each exception class. Run with CPython 2.7: python2.7 tools/methodPrograms.py

A program calls its method on several instances, one of a subclass among them, with all of these: no argument, ordinary
ones, odd ones (bounds, empty, negative, huge), unfit types, str where unicode stands and the other way round, and too
many. What comes of it is recorded from CPython (npm run record -- tests/lang/methods).
"""

import __builtin__
import exceptions
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'tests', 'fuzzBuiltins', 'program'))
sys.dont_write_bytecode = True
from methods import TABLE  # noqa: the kinds of arguments of each method

TARGET = os.path.join(HERE, '..', 'tests', 'lang', 'methods')

# Instances to call methods on; Sub is a subclass of the type.
INSTANCES = {
    'str': ["'abcabc'", "''", "' a,B '", "'a\\xe9\\n'", "Sub('Abc')"],
    'unicode': ["u'abcabc'", "u''", "u' a,B '", "u'a\\xe9\\u20ac\\n'", "Sub(u'Abc')"],
    'bytearray': ["bytearray('abcabc')", "bytearray()", "bytearray(' a,B ')", "Sub('Abc')"],
    'list': ["[3, 1, 2]", "[]", "['b', u'a', 1.5, 1]", "Sub([1, 2])"],
    'tuple': ["(3, 1, 2, 1)", "()", "('b', u'a', 1.5)", "Sub((1, 2))"],
    'dict': ["{1: 'a', 'b': 2}", "{}", "{u'k': [1], 1.5: ()}", "Sub({'x': 1})"],
    'set': ["set([1, 2, 3])", "set()", "set(['a', u'b', 1.5])", "Sub([1, 2])"],
    'frozenset': ["frozenset([1, 2, 3])", "frozenset()", "frozenset(['a', u'b'])", "Sub([1, 2])"],
    'int': ["5", "0", "-7", "2 ** 62", "-sys.maxint - 1", "True", "Sub(3)"],
    'long': ["5L", "0L", "-7L", "2L ** 70", "-3L ** 50", "Sub(3)"],
    'float': ["1.5", "-0.0", "1e300", "float('inf')", "float('nan')", "Sub(2.5)"],
    'complex': ["1 + 2j", "0j", "-1.5 + 0j", "complex('inf')", "Sub(1, 2)"],
    'xrange': ["xrange(5)", "xrange(0)", "xrange(10, 2, -3)"],
    'slice': ["slice(1, 5, 2)", "slice(None)", "slice(-3, None, -1)"],
    'buffer': ["buffer('abcabc')", "buffer('x')", "buffer(u'ab')"],
    'memoryview': ["memoryview('abc')", "memoryview(bytearray('abc'))"],
}

# Arguments of the kinds that the tables name, two of each.
KINDS = {
    'small': ['2', '-1'], 'str': ["'a'", "'*'"], 'T': ["'a'", "u'b'"], 'text': ["'b'", "u'a'"], 'encoding': ["'utf-8'", "'ascii'"],
    'errors': ["'replace'", "'ignore'"], 'texts': ["['a', 'b']", "('x', u'y')"], 'list': ["['a', 'b']", "[1]"],
    'tuple': ["('a', 'b')", "(1, 2)"], 'any': ['1', "'a'", 'None'], 'none': ['None', 'None'], 'bool': ['True', 'False'],
    'spec': ["'5'", "'>8'"], 'integral': ['98', '255'], 'iterable': ['[1, 2]', "'ab'"], 'callable': ['str', 'None'],
    'callable2': ['lambda a, b: cmp(str(b), str(a))', 'None'], 'slice': ['slice(0, 2)', 'slice(None, None, -1)'],
    'hashable': ['1', "'b'"], 'dict': ['{1: 2}', '{}'], 'pairs': ["[(1, 2), ('b', 3)]", '[]'], 'set': ['set([1, 9])', 'set()'],
    'frozenset': ['frozenset([1])', 'frozenset()'], 'number': ['2', '1.5'], 'name': ["'real'"],
}

# What every method with an argument is tried with.
ODD = ['0', '-1', '2 ** 40', '2 ** 70', '1.5', '2j', "''", "'a'", "u''", "u'b'", "u'\\u20ac'", 'None', '[]', '[1, 2]', '(1,)', '{}',
       'set([1])', "bytearray('a')", "buffer('a')", 'Index(1)', 'Odd()', 'True']

HEAD = '''import sys
class Odd(object):
    def __repr__(self): return 'Odd()'
class Index(object):
    def __index__(self): return 1
    def __repr__(self): return 'Index()'
def show(call):
    try:
        result = call()
        if hasattr(result, 'next'): result = ['iterator', list(result)]
        print '  %r' % (result,)
    except Exception as e:
        print '  %s: %s' % (type(e).__name__, e)
'''

SKIPPED = '''__new__ __getattribute__ __setattr__ __delattr__ __sizeof__ __reduce__ __reduce_ex__ __alloc__ __class__ __doc__
    __subclasshook__ __delete__ __get__ __set__'''.split()

MUTABLE = ('list', 'dict', 'set', 'bytearray')

# Powers and repetitions with these would be too large.
LARGE = ['2 ** 40', '2 ** 70', '98', '255', '65', '-7L', '7777', '2 ** 62']


def is_large(name):
    return any([word in name for word in ('pow', 'mul', 'lshift', 'just', 'center', 'zfill', 'expandtabs', 'range')])


def argument_lists(kind, name):
    """The source of the argument tuples that a method is tried with."""
    rows = ['']
    for other, kinds in TABLE.get(kind, ()):
        if other == name and kinds:
            for turn in (0, 1):
                rows.append(', '.join([KINDS.get(k, KINDS['any'])[turn % len(KINDS.get(k, KINDS['any']))] for k in kinds]))
    binary = name.startswith('__') and name not in ('__init__',)
    odd = [value for value in ODD if not (is_large(name) and value in LARGE)]
    rows += odd
    if not binary:
        rows += ["'a', 1", "1, 'a'", "'a', -1, 2", 'None, None']
    rows += ["1, 2, 3", "'a', 'b', 1, 2"]
    seen = []
    for row in rows:
        if row not in seen:
            seen.append(row)
    return seen


def write(folder, name, text):
    place = os.path.join(TARGET, folder)
    if not os.path.isdir(place):
        os.makedirs(place)
    with open(os.path.join(place, name + '.py'), 'w') as out:
        out.write(text)


def method_program(kind, name):
    cls = getattr(__builtin__, kind)
    lines = ['# %s.%s: ordinary, odd, unfit, mixed and too many arguments, on instances of a subclass too.\n' % (kind, name), HEAD]
    if any(['Sub' in text for text in INSTANCES[kind]]):
        lines.append('class Sub(%s): pass\n' % kind)
    takes = argument_lists(kind, name)
    lines.append('ARGS = [%s]\n' % ',\n    '.join(['(%s%s)' % (row, ',' if row else '') for row in takes]))
    lines.append('def on(make):\n    print repr(make())\n    for args in ARGS:\n        target = make()\n')
    lines.append('        show(lambda: target.%s(*args))\n' % name)
    if kind in MUTABLE:
        lines.append('        print \'  \', repr(target)\n')
    for text in INSTANCES[kind]:
        lines.append('on(lambda: %s)\n' % text)
    lines.append('show(lambda: %s.%s(5))\n' % (kind, name))
    lines.append('show(lambda: %s.%s())\n' % (kind, name))
    lines.append('show(lambda: (%s).%s(zzz=1))\n' % (INSTANCES[kind][0], name))
    write(kind, name.strip('_') + ('_special' if name.startswith('__') else ''), ''.join(lines))


NOT_TRIED = '''raw_input input exit quit help copyright credits license print open file reload compile eval execfile __import__
    dir vars globals locals id object intern memoryview buffer type super property staticmethod classmethod delattr setattr'''.split()


def function_program(name):
    odd = [value for value in ODD if not (is_large(name) and value in LARGE) and name not in ('bytearray',) or 'Odd' in value]
    if name in ('range', 'bytearray', 'xrange', 'list', 'tuple'):
        odd = [value for value in odd if '40' not in value]
    rows = [''] + odd
    pairs = [(odd[i], odd[(i * 7 + 3) % len(odd)]) for i in range(len(odd))]
    rows += ['%s, %s' % pair for pair in pairs]
    rows += ["1, 2, 3", "'a', 'b', 'c'", '[1], 2, 3', '5, -1, -2', "'12', 5", "'z', 36", "u'12', 8", '[3, 1, 2], None', 'str, [1, 2]',
             'None, [0, 1]', 'cmp, [2, 1]', "'%s', 3", '1, 2, 3, 4, 5']
    lines = ['# %s(): ordinary, odd, unfit, mixed and too many arguments.\n' % name, HEAD]
    if name in ('hash', 'cmp', 'min', 'max', 'sorted', 'set', 'frozenset', 'dict'):  # None and objects: by place in memory
        rows = [row for row in rows if 'Odd' not in row and 'None' not in row and 'Index' not in row and 'str,' not in row
                and 'cmp,' not in row and 'buffer' not in row]
    lines.append('for args in [%s]:\n' % ',\n    '.join(['(%s%s)' % (row, ',' if row else '') for row in rows]))
    if name == 'xrange':
        lines.append('    show(lambda: repr(xrange(*args)))\n')
    else:
        lines.append('    show(lambda: %s(*args))\n' % name)
    lines.append('show(lambda: %s(zzz=1))\nshow(lambda: %s(1, zzz=1))\n' % (name, name))
    write('functions', name, ''.join(lines))


def exception_program(name):
    rows = ['', '1', "'text'", "u'\\u20ac'", "1, 'b'", "2, 'No such file', 'name'", "'msg', ('f', 1, 2, 'text')", "'ascii', 'a\\xff', 1, 2, 'why'",
            "'ascii', u'a\\xff', 1, 2, 'why'", "u'a\\xff', 1, 2, 'why'", '1, 2, 3, 4, 5, 6', 'None', "('a', 'b')", 'ValueError(1)']
    write('exceptions', name, '''# %(name)s: construction, attributes, text, items, pickling, subclasses.
%(head)sclass Sub(%(name)s):
    def __init__(self, *args):
        self.extra = len(args)
class Text(%(name)s):
    def __str__(self): return 'own text'
NAMES = [n for n in sorted(dir(%(name)s)) if not n.startswith('__')] + ['extra', '__dict__']
for cls in (%(name)s, Sub, Text):
    print cls.__name__, cls.__mro__[1:]
    for args in [%(rows)s]:
        try: e = cls(*args)
        except Exception as other:
            print '  %%s: %%s' %% (type(other).__name__, other)
            continue
        show(lambda: str(e))
        show(lambda: unicode(e))
        show(lambda: repr(e))
        show(lambda: [(n, getattr(e, n, 'none')) for n in NAMES])
        show(lambda: e.__reduce__()[1:])
        show(lambda: e[0])
        show(lambda: e[0:2])
e = %(name)s.__new__(%(name)s)
show(lambda: e.args)
e.args = [1, 2]
e.extra = 3
show(lambda: (e.args, e.__dict__))
show(lambda: e.__setstate__({'extra': 4, 'more': 5}))
show(lambda: (e.extra, e.more))
show(lambda: e.__setstate__(5))
show(lambda: %(name)s(zzz=1))
try:
    raise %(name)s, ('a', 'b', 0, 1, 'c')[:%(count)d]
except %(name)s as caught:
    print type(caught).__name__, caught.args
''' % {'name': name, 'head': HEAD, 'rows': ',\n        '.join(['(%s%s)' % (row, ',' if row else '') for row in rows]),
        'count': 5 if name == 'UnicodeDecodeError' else 1})


def main():
    count = 0
    for kind in sorted(INSTANCES):
        cls = getattr(__builtin__, kind)
        for name in sorted(cls.__dict__):
            if name not in SKIPPED and callable(getattr(cls, name)):
                method_program(kind, name)
                count += 1
    for name in sorted(__builtin__.__dict__):
        thing = getattr(__builtin__, name)
        if name in NOT_TRIED or name.startswith('_') or not callable(thing):
            continue
        if isinstance(thing, type) and issubclass(thing, BaseException):
            if name not in ('UnicodeEncodeError', 'UnicodeTranslateError'):
                exception_program(name)
                count += 1
            continue
        function_program(name)
        count += 1
    print count, 'programs'


main()

"""Tries random operations on random values: `main.py SEED FIRST COUNT` prints a line for each case.

The line says what was tried and what came of it: the repr of the result, or the exception with its text.
"""

import sys

import calls
from methods import KINDS, TABLE
from values import Random, Values


class Case(object):
    """One random operation: its text, and a function that does it and gives what to show."""

    def __init__(self, seed, number):
        self.random = Random(seed, number)
        self.values = Values(self.random)
        self.text, self.run = self.random.pick(
            (self.unary, self.binary, self.binary, self.in_place, self.function, self.function, self.method, self.method,
             self.method, self.method, self.item, self.percent, self.template))()

    def value(self, kind):
        """A pair of text and value of a kind that the tables name; now and then of any other kind."""
        random = self.random
        if kind == 'T':
            kind = 'text'
        if random.chance(7):
            kind = 'any'
        choices = {'encoding': calls.ENCODINGS, 'errors': calls.ERRORS, 'name': calls.NAMES}.get(kind)
        if choices:
            name = random.pick(choices)
            return repr(name), name
        pairs = {'callable': calls.CALLABLES, 'callable2': calls.CALLABLES2, 'type': calls.TYPES}.get(kind)
        if pairs:
            return random.pick(pairs)
        if kind == 'spec':
            text = calls.spec(random)
            return repr(text), text
        return getattr(self.values, kind)()

    def unary(self):
        text, function = self.random.pick(calls.UNARY)
        shown, value = self.values.any(3)
        return text % shown, lambda: function(value)

    def operands(self):
        values, random = self.values, self.random
        kind = random.below(5)
        if kind == 0:
            return values.number(), values.number()
        if kind == 1:
            return values.sequence(), values.random.pick((values.sequence, values.small))()
        if kind == 2:
            make = random.pick((values.set, values.list, values.tuple, values.dict, values.text, values.bytearray))
            return make(), make()
        return values.any(3), values.any()

    def binary(self):
        text, function = self.random.pick(calls.BINARY)
        (left, a), (right, b) = self.operands()
        if too_large(text, a, b):
            b, right = (None, 'None') if isinstance(a, buffer) else (3, '3')
        return text % (left, right), lambda: function(a, b)

    def in_place(self):
        text, function = self.random.pick(calls.IN_PLACE)
        (left, a), (right, b) = self.operands()
        if too_large(text, a, b):
            b, right = (None, 'None') if isinstance(a, buffer) else (3, '3')

        def run():
            result = function(a, b)
            return result, result is a and not isinstance(a, (int, long, float, str, unicode, tuple)), a
        return text % (left, right), run

    def function(self):
        name, function, kinds = self.random.pick(calls.FUNCTIONS)
        if function is None:
            function = calls.safe_range
        args = [self.value(kind) for kind in kinds.split()]
        if name == 'pow' and too_large('**', args[0][1], args[1][1]) or name == 'bytearray' and isinstance(args[0][1], (int, long)):
            args[1] = ('3', 3)
        text = '%s(%s)' % (name, ', '.join([shown for shown, _ in args]))
        return text, lambda: function(*[value for _, value in args])

    def method(self):
        random = self.random
        kind = random.pick(KINDS)
        name, kinds = random.pick(TABLE[kind])
        shown, target = getattr(self.values, kind)()
        args = [self.value(k) for k in kinds]
        if random.chance(4):
            args.append(self.values.any())
        if any([too_large(name, target, value) for _, value in args]):
            args = []

        def run():
            result = getattr(target, name)(*[value for _, value in args])
            if hasattr(result, 'next'):
                result = calls.limited(result)
            return (result, target) if kind in ('list', 'dict', 'set', 'bytearray') else result
        return '%s.%s(%s)' % (shown, name, ', '.join([text for text, _ in args])), run

    def item(self):
        values, random = self.values, self.random
        shown, target = random.pick((values.list, values.list, values.dict, values.sequence, lambda: values.any(3)))()
        text, function, kinds = random.pick((
            ('%s[%s] = %s', calls.set_item, 'small any'), ('del %s[%s]', calls.del_item, 'small'), ('%s[%s]', lambda a, i: a[i], 'small'),
            ('%s[%s:%s]', lambda a, i, j: a[i:j], 'small small'), ('%s[%s:%s] = %s', calls.set_slice, 'small small iterable'),
            ('%s[%s:%s:%s]', lambda a, i, j, k: a[i:j:k], 'small small small'), ('del %s[%s:%s]', calls.del_slice, 'small small'),
            ('%s[%s:%s:%s] = %s', calls.set_step, 'small small small sequence'), ('%s[%s, %s]', lambda a, i, j: a[i, j], 'small small'),
            ('del %s[%s:%s:%s]', calls.del_step, 'small small small'), ('%s[%s] = %s', calls.set_item, 'any any'), ('%s[%s]', lambda a, i: a[i], 'slice'),
            ('%s[%s:]', lambda a, i: a[i:], 'small'), ('%s[:%s]', lambda a, i: a[:i], 'small')))
        args = [self.value(kind) for kind in kinds.split()]
        return text % tuple([shown] + [text for text, _ in args]), lambda: function(target, *[value for _, value in args])

    def percent(self):
        random, values = self.random, self.values
        text = random.pick(['', 'x', '%%'])
        for _ in range(1 + random.below(2)):
            text += calls.percent(random)
        if random.chance(30):
            text = unicode(text)
        count = text.count('%') + text.count('*') if random.chance(80) else random.below(4)
        args = [random.pick((values.number, values.small, values.text, values.any))() for _ in range(count)]
        if '*' in text:  # a huge width would fill the memory
            args = [('7', 7) if isinstance(v, (int, long)) and abs(v) > 2000 else (s, v) for s, v in args]
        if random.chance(15):
            shown, value = "{'a': %s, 'b': 2}" % values.small()[0], {'a': values.small()[1], 'b': 2}
        elif len(args) == 1 and random.chance(50):
            shown, value = args[0]
        else:
            shown, value = '(%s,)' % ', '.join([s for s, _ in args]), tuple([v for _, v in args])
        return '%r %% %s' % (text, shown), lambda: text % value

    def template(self):
        random, values = self.random, self.values
        text = calls.template(random)
        if random.chance(25):
            text = unicode(text)
        args = [random.pick((values.number, values.text, values.any))() for _ in range(random.below(3) + 1)]
        a = random.pick((values.number, values.list, values.index))()
        shown = '%r.format(%s, a=%s)' % (text, ', '.join([s for s, _ in args]), a[0])
        return shown, lambda: text.format(*[v for _, v in args], a=a[1])


def too_large(operation, a, b):
    """Whether the result could fill the memory, or take too long."""
    number = (int, long)
    if isinstance(b, float) or isinstance(a, float) or isinstance(a, complex) or isinstance(b, complex):
        return False
    if '**' in operation or 'pow' in operation:
        return isinstance(a, number) and isinstance(b, number) and (abs(b) > 300 or abs(a) > 300 and 'rpow' in operation)
    if '<<' in operation or 'lshift' in operation:
        return isinstance(b, number) and 2000 < b < 2 ** 62
    if '*' in operation or 'mul' in operation:
        if isinstance(a, buffer) or isinstance(b, buffer):  # buffer('') * 0 ends CPython
            return True
        return any([isinstance(x, number) and 2000 < x and not isinstance(y, number) for x, y in ((a, b), (b, a))])
    if operation in ('center', 'ljust', 'rjust', 'zfill', 'expandtabs'):
        return isinstance(b, number) and 2000 < b
    return False


def without_address(text):
    while ' 0x' in text:
        start = text.index(' 0x')
        end = start + 3
        while end < len(text) and text[end] in '0123456789abcdef':
            end += 1
        text = text[:start] + text[end:]
    return text


def outcome(run):
    try:
        return repr(run())
    except Exception as e:
        try:
            return '%s: %s' % (type(e).__name__, e)
        except Exception as f:
            return '%s: %r' % (type(e).__name__, e.args)


def main():
    seed, first, count = [int(arg) for arg in sys.argv[1:4]]
    out = sys.stdout
    for number in xrange(first, first + count):
        case = Case(seed, number)
        out.write('%d\t%s\t%s\n' % (number, without_address(case.text), without_address(outcome(case.run)).encode('string_escape')))


main()

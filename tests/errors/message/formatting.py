# The % operator's complaints.


class Plain(object):
    pass


class NoText(object):
    def __str__(self):
        return 3

    def __repr__(self):
        raise KeyError('in repr')


def attempt(template, value):
    try:
        print repr(template % value)
    except (TypeError, ValueError, OverflowError, KeyError, UnicodeDecodeError), error:
        print repr(template), '|', type(error).__name__, '|', error


for prefix in str, unicode:
    for template, value in [
            ('%d', 'a'), ('%d', None), ('%d', 1.9), ('%d', []), ('%i', 2j), ('%x', 1.5), ('%x', 'a'), ('%o', None),
            ('%f', 'a'), ('%f', None), ('%e', 2j), ('%g', []), ('%c', 'ab'), ('%c', 256 * 256 * 256), ('%c', None),
            ('%c', 1.5), ('%s', ()), ('%s', (1, 2)), ('%s %s', 1), ('%s %s', (1, 2, 3)), ('text', 1), ('text', (1,)),
            ('text', ()), ('text', {}), ('text', []), ('%', 1), ('%5', 1), ('%q', 1), ('%-', 1), ('%(a)s', 1),
            ('%(a)s', (1,)), ('%(a)s', {}), ('%(a', {'a': 1}), ('%(a)', {'a': 1}), ('%(a)s %s', {'a': 1}), ('%*d', 1),
            ('%*d', ('a', 1)), ('%.*f', ('a', 1)), ('%s', NoText()), ('%r', NoText()), ('%d', Plain()),
            ('%s', [NoText()]), ('%\n', 1), ('%z', 1), ('%d%%%', 1), ('%(a)s %(b)s', {'a': 1}), ('%u', -1),
            ('%d %d', [1, 2]), ('%lld', 3), ('%hd', 3), ('%.500f', 1), ('%*s', (10 ** 30, 'a')), ('%d', '5'),
            ('%d', 10 ** 400 * 1.0 if 0 else float('inf')), ('%d', float('nan')), ('%x', -255), ('%#o', 8)]:
        attempt(prefix(template), value)
attempt('%s \xff', u'unicode')
attempt(u'%s', '\xff')


def form(template, *args, **kwargs):
    try:
        print repr(template.format(*args, **kwargs))
    except (TypeError, ValueError, KeyError, IndexError, AttributeError), error:
        print repr(template), '|', type(error).__name__, '|', error


for template in ['{', '}', '{0', '{0}}', '{a}', '{1}', '{} {0}', '{0} {}', '{0.x}', '{0[x]}', '{0[}', '{0!z}', '{0!}',
                 '{0:d}', '{0:q}', '{0:5.2d}', '{0:,s}', '{0:=5}', '{0:{1}}', '{0:{1}', '{!r', '{0.}', '{0[]}',
                 '{0:+}', '{0:#}', '{0:c}']:
    form(template, 'x')
for spec in ['s', '=', 'z', '.3d', ',x', '+c', 'c', '10.3', '#s', '<<5', 'dd', ',', '\xff']:
    for value in [3, 1.5, 'a', 2j, 10 ** 30, None, [1]]:
        try:
            print repr(format(value, spec)),
        except (TypeError, ValueError, OverflowError), error:
            print spec, type(value).__name__, '|', error
print
try:
    format(3, 4)
except TypeError, error:
    print error

# Which binary and unary operators exist between which builtin types: results or the TypeError text.
values = [1, 2L, 1.5, 'a', u'u', [1], (1,), {}, None, set()]
import __builtin__
ops = [('+', lambda a, b: a + b), ('*', lambda a, b: a * b), ('-', lambda a, b: a - b), ('%', lambda a, b: a % b),
       ('&', lambda a, b: a & b), ('<<', lambda a, b: a << b), ('//', lambda a, b: a // b)]
for name, op in ops:
    for a in values:
        row = []
        for b in values:
            try:
                row.append(repr(op(a, b)))
            except TypeError as e:
                row.append('-' if 'unsupported' in str(e) else str(e))
            except ValueError as e:
                row.append(str(e))
        print name, repr(a), row
for name, op in (('-', lambda a: -a), ('+', lambda a: +a), ('~', lambda a: ~a)):
    for a in values:
        try:
            print name, repr(a), op(a)
        except TypeError as e:
            print name, repr(a), e
for a, b in ((1, 'a'), ('a', 1), (None, 1), ([], {}), (1.5, [])):
    try:
        a - b
    except TypeError as e:
        print e
    try:
        a + b
    except TypeError as e:
        print e

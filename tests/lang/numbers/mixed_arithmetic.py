# Result types of mixed int, long, float, complex, bool arithmetic for every operator.
import sys
vals = [3, 2L, 1.5, 2 + 1j, True, -7, 0]
ops = [('+', lambda a, b: a + b), ('-', lambda a, b: a - b), ('*', lambda a, b: a * b), ('/', lambda a, b: a / b), ('//', lambda a, b: a // b), ('%', lambda a, b: a % b), ('**', lambda a, b: a ** b)]
sys.stdout.write('')
for name, op in ops:
    for a in vals:
        out = []
        for b in vals:
            try: out.append(repr(op(a, b)))
            except ZeroDivisionError: out.append('zero')
            except ValueError as e: out.append(str(e))
            except TypeError as e: out.append('type')
        print name, repr(a), ' '.join(out)
for name, op in [('&', lambda a, b: a & b), ('|', lambda a, b: a | b), ('^', lambda a, b: a ^ b), ('<<', lambda a, b: a << b), ('>>', lambda a, b: a >> b)]:
    for a in (6, 3L, True, -5):
        out = []
        for b in (1, 2L, False, 70, -1):
            try: out.append(repr(op(a, b)))
            except ValueError as e: out.append(str(e))
        print name, repr(a), ' '.join(out)
for name, op in [('<', lambda a, b: a < b), ('==', lambda a, b: a == b), ('cmp', cmp)]:
    for a in (3, 2L, 1.5, True, 2.0):
        print name, repr(a), [op(a, b) for b in (3, 2L, 1.5, True, 2.0, 10 ** 30)]
print divmod(7, 2L), divmod(7.0, 2), divmod(True, 2), pow(2, 3L), pow(2.0, 3), pow(True, 2), pow(2L, 10, 7), coerce(1, 2.5), coerce(3L, 2), abs(-3L), abs(-2)

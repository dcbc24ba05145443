# Arithmetic in evaluated code over all number types, with the same results as in compiled code.
import operator
ops = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '<', '<=', '==', '!=', '>', '>=', 'is', 'and', 'or']
values = ['0', '1', '-3', '7', '2.5', '-0.5', '10**20', '-10**20', 'True', '3L', '2j', '(1+2j)', '"a"', '[1]', '(1,)', 'None', 'u"x"']
for op in ops:
    line = []
    for a in values:
        for b in ('2', '-3', '0', '1.5', '5L', '1j', '"b"', '[2]', 'None'):
            if op in ('**', '<<') and ('20' in a):
                continue
            try:
                r = eval('%s %s %s' % (a, op, b))
            except Exception as e:
                r = type(e).__name__
            line.append(r if isinstance(r, str) else repr(r))
    print op, ' '.join(line)
for text in ['-5', '+5', '~5', 'not 5', '-2.5', '~True', '-(10**20)', 'not []', '`5`', '-True', '--5', '~-5', 'not not ""']:
    print text, '=', eval(text)
for text in ['-"a"', '~1.5', '+[]', '1 < 2 < 3', '1 < 3 < 2', '1 if 0 else 2', '(1).real', '0x1F + 0b11 + 0o17 + 017', '1e3', '1_0', '10L ** 3', '2 ** -1', '(-8) ** (1/3.)', '1 and 2 or 3']:
    try:
        print text, '=', eval(text)
    except Exception as e:
        print text, type(e).__name__
x = 5
exec 'x += 2; x *= 3; x -= 1; x //= 2; x **= 2; x %= 7; x <<= 3; x |= 1; x ^= 2; x &= 30; x >>= 1'
print x

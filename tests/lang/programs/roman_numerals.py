# Roman numerals both ways, with validation by round trip and arithmetic on a small class.
PAIRS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]

def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError('%d is out of range' % n)
    out = ''
    for value, text in PAIRS:
        times, n = divmod(n, value)
        out += text * times
    return out

def from_roman(s):
    total = i = 0
    for value, text in PAIRS:
        while s.startswith(text, i):
            total += value
            i += len(text)
    if i != len(s) or to_roman(total) != s:
        raise ValueError('%r is not a Roman numeral' % s)
    return total

class Roman(int):
    def __new__(cls, x):
        return int.__new__(cls, from_roman(x) if isinstance(x, basestring) else x)
    def __repr__(self):
        return to_roman(self)
    __str__ = __repr__
    def __add__(self, o): return Roman(int(self) + int(o))
    def __mul__(self, o): return Roman(int(self) * int(o))

print [to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1987, 2014, 3999)]
print all(from_roman(to_roman(n)) == n for n in xrange(1, 4000))
for bad in ('IIII', 'VX', 'ABC', 'IM', 'XXXX'):
    try: from_roman(bad)
    except ValueError as e: print e
for n in (0, 4000, -1):
    try: to_roman(n)
    except ValueError as e: print e
a = Roman('XIV')
print a, a + 6, a * Roman('II'), repr(a + Roman('I')), a > Roman('X'), [a, Roman(5)], '%s is %d' % (a, a), a - 4, sum([a, a]), sorted([Roman('X'), Roman('IX')]), a == 14, {14: 'found'}[a]
longest = max(xrange(1, 4000), key=lambda n: len(to_roman(n)))
print longest, to_roman(longest)

"""Sizes that no memory has: MemoryError or OverflowError, and the program goes on."""
import sys

M = sys.maxint


class Long(object):
    """Says that it has that many items."""

    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        raise IndexError


CASES = '''
'x' * M; 'xy' * M; u'x' * M; u'x' * (M // 5); u'xy' * (M // 3); [0] * M; [0, 1] * (M // 8); (0,) * M; (0, 1) * (M // 9)
bytearray('x') * M; bytearray('xy') * M; bytearray(M); bytearray(2 ** 50); bytearray(-1); bytearray(M + 1); buffer('abc') * M
range(M); range(10 ** 14); range(-M, M); range(0, M, 2); range(M + 5); range(2 ** 70, 2 ** 70 + 3); range(0, 2 ** 70, 2 ** 69)
'x'.ljust(M); 'x'.rjust(M); 'x'.center(M); 'x'.zfill(M); u'x'.ljust(M); u'x'.rjust(M); u'x'.center(M); u''.zfill(M)
bytearray('x').ljust(M); bytearray('x').zfill(M); bytearray('x').center(M); 'x'.ljust(2 ** 63); 'x'.center(2 ** 62)
'\\t'.expandtabs(M); u'\\t'.expandtabs(2 ** 40); ('\\t' * 10 ** 6).expandtabs(2 ** 31 - 1); (u'\\t' * 10 ** 6).expandtabs(2 ** 31 - 1)
('x' * 10 ** 6).replace('x', 'y' * 10 ** 7); (u'x' * 10 ** 6).replace(u'x', u'y' * 10 ** 7); ('x' * 10 ** 6).replace('', 'y' * 10 ** 7)
(bytearray('x') * 10 ** 6).replace('x', 'y' * 10 ** 7); ('y' * 10 ** 7).join(['a'] * 10 ** 6)
bytearray('y' * 10 ** 7).join(['a'] * 10 ** 6); '%*d' % (M, 1); '%.*f' % (M, 1.0); u'%*d' % (M, 1); '%999999999999999d' % 1
'%9999999999999999999999d' % 1; '%.9999999999d' % 1; '%.*d' % (2 ** 31 - 1, 1); '%.*s' % (M, 'x'); format(1, '99999999999999999999999')
format(1, str(M)); format(1.0, '.%df' % M); '{:{}}'.format(1, M); format(10 ** 30, '999999999999999'); format(5, '010000000000000d')
1 << M; 1 << 2 ** 62; 1L << M + 1; 0 << M; 1 >> M; -1 >> 2 ** 70; 1 << 2 ** 70; 0 ** 2 ** 70; 1 ** 2 ** 70; (-1) ** 2 ** 70
'x'.__mul__(M); [0].__imul__(M); bytearray('a').__imul__(M); [].__imul__(M); '' * M; u'' * M; () * M; [] * M
len(xrange(M)); len(xrange(-M, M)); xrange(M + 1); xrange(-M - 1, M); xrange(M)[M - 1]; xrange(M)[M]
list(Long(M)); tuple(Long(M)); bytearray(Long(M)); len(Long(M + 1)); len(Long(-1)); zip(Long(M)); sorted(Long(M)); set(Long(5))
'x'[M:-M]; 'x'[-M - 1:M]; 'x'[2 ** 70:]; 'abc'[::M]; 'abc'[::-M - 1]; 'abc'[::2 ** 70]; [1, 2, 3][::-2 ** 70]; 'abc'[M]; 'abc'[2 ** 70]; [1][-2 ** 70]
unichr(M); unichr(2 ** 70); chr(M); chr(2 ** 70); round(1.5, M); round(1.5, -M); round(1e300, -2 ** 31); round(1.5, 2 ** 70)
[None] * 2 ** 60; [[]] * 2 ** 59; ('a',) * 2 ** 60; 'ab' * 2 ** 62; u'a' * 2 ** 61; [0] * 2 ** 44; u'a' * 2 ** 44; 'a' * 2 ** 47; (0,) * 2 ** 44
sys.setrecursionlimit(0); sys.setrecursionlimit(2 ** 70); sys.setrecursionlimit(-1)
'''


def attempt(text):
    try:
        r = eval(text)
        print text, '->', type(r).__name__, repr(r)[:40]
    except Exception as e:
        print text, '->', type(e).__name__, e


for text in CASES.replace('\n', ';').split(';'):
    if text.strip():
        attempt(text.strip())

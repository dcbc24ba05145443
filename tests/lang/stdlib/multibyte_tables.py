"""The East Asian codecs: every character of the BMP and some beyond, every pair of bytes in every set."""
import encodings
import hashlib

CODECS = ('big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk hz johab shift_jis '
          'shift_jis_2004 shift_jisx0213 iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext '
          'iso2022_kr').split()
# The sequences that the pairs of bytes come after, so that each set is seen.
PREFIXES = {
    'hz': ['~{'], 'iso2022_jp': ['\x1b$B', '\x1b$@', '\x1b(J'], 'iso2022_jp_1': ['\x1b$(D'],
    'iso2022_jp_2': ['\x1b$(C', '\x1b$A', '\x1b.A\x1bN', '\x1b.F\x1bN', '\x1b(A'], 'iso2022_jp_2004': ['\x1b$(Q', '\x1b$(P'],
    'iso2022_jp_3': ['\x1b$(O', '\x1b$(P'], 'iso2022_jp_ext': ['\x1b(I', '\x1b&@\x1b$B'], 'iso2022_kr': ['\x1b$)C\x0e'],
    'euc_jp': ['', '\x8f'], 'euc_jisx0213': ['', '\x8f'], 'euc_jis_2004': ['', '\x8f'], 'gb18030': ['', '\x81\x30', '\x84\x31'],
}


def digest(text):
    return hashlib.md5(repr(text)).hexdigest()[:12]


for name in CODECS:
    for start in range(0, 0x10000, 0x2000) + [0x20000, 0x2F800]:
        text = u'\n'.join([unichr(c) for c in range(start, start + 0x2000)])
        print name, 'encode', hex(start), digest(text.encode(name, 'replace'))
    for prefix in PREFIXES.get(name, ['']):
        for first in range(0, 256, 32):
            sequences = [prefix + chr(a) + chr(b) for a in range(first, first + 32) for b in range(256)]
            if prefix.startswith('\x1b') or name == 'hz':
                sequences = [s for s in sequences if s[-2] not in '\x1b~' and s[-1] not in '\x1b~']
            print name, 'decode', repr(prefix), first, digest('\n'.join(sequences).decode(name, 'ignore'))

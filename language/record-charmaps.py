"""Writes compiler/src/source/charmaps.ts: run under CPython 2.7 with standard output sent there.

For each of Python's one-byte encodings whose lower half is ASCII: the characters of its upper half. And the other
names of these and of the encodings of several bytes that Grumpy reads.
"""
import encodings
import encodings.aliases
import importlib
import os
import pkgutil

HEAD = u"""// The upper halves of Python's one-byte encodings: the characters of the bytes 0x80 to 0xff, `\\ufffe` for none.
// Recorded from CPython 2.7 by `language/record-charmaps.py`.

/** The upper half of each encoding, by Python's name for it. */
export const UPPER_HALVES: ReadonlyMap<string, string> = new Map([
"""
MIDDLE = u"""]);

/** Python's other names for its encodings. */
export const ALIASES: ReadonlyMap<string, string> = new Map([
"""
OTHERS = ('ascii latin_1 utf_8 euc_jp shift_jis cp932 euc_kr cp949 gb2312 gbk gb18030 big5').split()
UNDEFINED = u'\ufffe'


def upper_half(name):
    module = importlib.import_module('encodings.' + name)
    if not hasattr(module, 'decoding_table') and not hasattr(module, 'decoding_map'):
        return None
    table = u''.join(chr(byte).decode(name, 'replace') for byte in range(256))
    if len(table) != 256 or table[:128] != u''.join(map(unichr, range(128))):
        return None
    return table[128:].replace(u'\ufffd', UNDEFINED)


def quoted(text):
    plain = u''.join(c if c > u'\xa0' and c not in u'\xad\'\\' and not 0x200b <= ord(c) <= 0x206f and c < u'\ud800'
                     else u'\\u%04x' % ord(c) for c in text)
    return u"'%s'" % plain


def main():
    rows = []
    names = set(OTHERS)
    for _loader, name, _package in pkgutil.iter_modules([os.path.dirname(encodings.__file__)]):
        try:
            half = upper_half(name)
        except Exception:  # Not an encoding of text, or not one of single bytes.
            continue
        if half is not None and name not in ('ascii', 'latin_1', 'iso8859_1'):
            names.add(name)
            rows.append(u"  ['%s', %s],\n" % (name, quoted(half)))
    aliases = [u"  ['%s', '%s'],\n" % pair for pair in sorted(encodings.aliases.aliases.items()) if pair[1] in names]
    print (HEAD + u''.join(rows) + MIDDLE + u''.join(aliases) + u']);').encode('utf-8')


main()

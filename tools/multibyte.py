"""Generates runtime/stdlib/_codecs_*/*.bin: the East Asian encodings as CPython 2.7 has them.

Run with CPython 2.7 (a wide build) from the root of the project:

    python2.7 tools/multibyte.py

A table is found out by asking: what does each sequence of bytes decode to, and each character encode to? It is a tree
of nodes, and a list of characters that encode otherwise than the tree, read backwards, says. A number is a varint, seven bits a byte, the lowest
first; a signed one is doubled, and one less if negative.

A node is runs over the 256 bytes, each as (action, length), then what the actions need, in the order of the bytes. The actions:
0 a character (its signed distance from the one before, in the whole table), 1 to 8 so many bytes mean nothing, 9 a node
for what follows, 10 two characters (as two distances), 11 a sequence that code knows the rule of.

The exceptions: how many, then for each the distance of its character from the one before, the number of bytes (0: it can't be
encoded) and the bytes.
"""

import sys

CODECS = {
    'cn': 'gb18030 gb2312 gbk', 'hk': 'big5hkscs', 'kr': 'cp949 euc_kr johab', 'tw': 'big5 cp950',
    'jp': 'cp932 euc_jis_2004 euc_jisx0213 euc_jp shift_jis shift_jis_2004 shift_jisx0213',
}

# The character sets that ISO 2022 chooses by an escape sequence: the codec to ask, the sequence.
SETS = {
    'jisx0208': ('iso2022_jp', '\x1b$B'), 'jisx0212': ('iso2022_jp_1', '\x1b$(D'),
    'jisx0213_2000_1': ('iso2022_jp_3', '\x1b$(O'), 'jisx0213_2000_2': ('iso2022_jp_3', '\x1b$(P'),
    'jisx0213_2004_1': ('iso2022_jp_2004', '\x1b$(Q'), 'jisx0213_2004_2': ('iso2022_jp_2004', '\x1b$(P'),
    'ksx1001': ('iso2022_kr', '\x1b$)C'),
}

CHARACTER, NODE, PAIR, RULE = 0, 9, 10, 11
LIMIT = 0x110000


class Codec(object):
    """An encoding as a whole."""

    def __init__(self, name):
        self.name = name

    def decode(self, sequence):
        return sequence.decode(self.name)

    def encode(self, text):
        return text.encode(self.name)

    def has_rule(self, sequence):
        """Whether code knows what sequences that begin so mean."""
        if self.name == 'gb18030':
            return len(sequence) == 2 and sequence[1].isdigit() and '\x81' <= sequence[0] <= '\xfe'
        return self.name == 'euc_kr' and sequence == '\xa4\xd4'

    def encodes_by_rule(self, encoded):
        return self.name == 'gb18030' and len(encoded) == 4 or self.name == 'euc_kr' and len(encoded) == 8


class Set(Codec):
    """One character set of an encoding of ISO 2022."""

    def __init__(self, name):
        Codec.__init__(self, name)
        self.codec, self.escape = SETS[name]
        self.shift, self.end = ('\x0e', '\x0f') if self.escape[2] == ')' else ('', '\x1b(B')

    def decode(self, sequence):
        try:
            text = (self.escape + self.shift + sequence).decode(self.codec)
        except UnicodeDecodeError as e:
            skip = len(self.escape + self.shift)
            raise UnicodeDecodeError(e.encoding, sequence, e.start - skip, e.end - skip, e.reason)
        return text

    def encode(self, text):
        encoded = text.encode(self.codec)
        start = self.escape + self.shift
        if not encoded.startswith(start) or not encoded.endswith(self.end):
            raise UnicodeEncodeError(self.codec, text, 0, 1, 'in another set')
        return encoded[len(start):-len(self.end)]

    def has_rule(self, sequence):
        return not '\x21' <= sequence <= '\x7f' and len(sequence) == 1

    def encodes_by_rule(self, encoded):
        return False


def varint(n):
    out = ''
    while n >= 0x80:
        out += chr(n & 0x7F | 0x80)
        n >>= 7
    return out + chr(n)


def signed(n):
    return varint(n * 2 if n >= 0 else -n * 2 - 1)


class Writer(object):
    """Writes the table of a codec."""

    def __init__(self, codec):
        self.codec = codec
        self.last = 0
        self.known = {}

    def character(self, c):
        out = signed(ord(c) - self.last)
        self.last = ord(c)
        return out

    def action(self, sequence):
        """The action for the last byte of a sequence, and the text that it is for."""
        if self.codec.has_rule(sequence):
            return RULE, None
        try:
            text = self.codec.decode(sequence)
        except UnicodeDecodeError as e:
            assert e.start == 0, (self.codec.name, sequence, e)
            if e.reason.startswith('incomplete'):
                return NODE, None
            return e.end, None
        self.known.setdefault(text, sequence)
        return (CHARACTER, PAIR)[len(text) - 1], text

    def node(self, prefix):
        actions = [self.action(prefix + chr(b)) for b in range(256)]
        runs = []
        for action, _ in actions:
            if runs and runs[-1][0] == action:
                runs[-1][1] += 1
            else:
                runs.append([action, 1])
        out = ''.join(varint(action) + varint(count) for action, count in runs)
        for b, (action, text) in enumerate(actions):
            if action == NODE:
                out += self.node(prefix + chr(b))
            elif text is not None:
                out += ''.join([self.character(c) for c in text])
        return out

    def exceptions(self):
        out, count, before = '', 0, 0
        for code in xrange(LIMIT):
            try:
                encoded = self.codec.encode(unichr(code))
            except UnicodeEncodeError:
                encoded = ''
            if encoded == self.known.get(unichr(code), '') or self.codec.encodes_by_rule(encoded):
                continue
            out += varint(code - before) + varint(len(encoded)) + encoded
            before = code
            count += 1
        return varint(count) + out


def write(module, codec):
    writer = Writer(codec)
    with open('runtime/stdlib/_codecs_%s/%s.bin' % (module, codec.name), 'wb') as f:
        f.write(writer.node('') + writer.exceptions())


def main():
    if sys.maxunicode != 0x10FFFF or sys.version_info[:2] != (2, 7):
        sys.exit('run this with a wide build of CPython 2.7')
    for module, names in sorted(CODECS.items()):
        for name in names.split():
            write(module, Codec(name))
    for name in sorted(SETS):
        write('iso2022', Set(name))


main()

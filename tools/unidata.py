"""Generates runtime/internal/unidata/unidata.bin: what CPython 2.7's module unicodedata knows, but the names.

Run with CPython 2.7 (a wide build) from the root of the project:

    python2.7 tools/unidata.py > runtime/internal/unidata/unidata.bin

The parts follow one another; a number is a varint, seven bits a byte, the lowest first. For Unicode 5.2 and then
for 3.2, the properties: the length of a text and the text, a line for each distinct record, then the number of runs of code points
with the same record, then for each its record and its length. After that the decompositions: how many,
and for each its distance from the one before, its tag, 1 if it is never composed again, the number of code points and the code points. Last,
the characters that decompose otherwise in 3.2: how many, and for each the character and what it becomes.
"""

import sys
import unicodedata

LIMIT = 0x110000
TAGS = ['', '<circle>', '<compat>', '<final>', '<font>', '<fraction>', '<initial>', '<isolated>', '<medial>',
        '<narrow>', '<noBreak>', '<small>', '<square>', '<sub>', '<super>', '<vertical>', '<wide>']


def varint(n):
    out = ''
    while n >= 0x80:
        out += chr(n & 0x7F | 0x80)
        n >>= 7
    return out + chr(n)


def number(value):
    return '' if value is None else repr(value)


def record(db, c):
    return ','.join([db.category(c), db.bidirectional(c), str(db.combining(c)), str(db.mirrored(c)),
                     db.east_asian_width(c), number(db.decimal(c, None)), number(db.digit(c, None)),
                     number(db.numeric(c, None))])


def properties(db):
    numbers, texts, runs = {}, [], []
    for code in xrange(LIMIT):
        text = record(db, unichr(code))
        if text not in numbers:
            numbers[text] = len(texts)
            texts.append(text)
        n = numbers[text]
        if runs and runs[-1][0] == n:
            runs[-1][1] += 1
        else:
            runs.append([n, 1])
    lines = '\n'.join(texts)
    return (varint(len(lines)) + lines + varint(len(runs)) +
            ''.join(varint(n) + varint(size) for n, size in runs))


def decompositions():
    out, count, before = '', 0, 0
    for code in xrange(LIMIT):
        words = unicodedata.decomposition(unichr(code)).split()
        if not words:
            continue
        tag = TAGS.index(words.pop(0)) if words[0][0] == '<' else 0
        excluded = unicodedata.normalize('NFC', unichr(code)) != unichr(code)
        out += varint(code - before) + varint(tag) + varint(int(excluded)) + varint(len(words))
        out += ''.join(varint(int(word, 16)) for word in words)
        before = code
        count += 1
    return varint(count) + out


def corrections():
    old = unicodedata.ucd_3_2_0
    out, count = '', 0
    for code in xrange(LIMIT):
        c = unichr(code)
        if not old.decomposition(c) or old.decomposition(c)[0] == '<':
            continue
        now, then = unicodedata.normalize('NFD', c), old.normalize('NFD', c)
        if now != then:
            out += varint(code) + varint(ord(then))
            count += 1
    return varint(count) + out


def main():
    if sys.maxunicode != 0x10FFFF or unicodedata.unidata_version != '5.2.0':
        sys.exit('run this with a wide build of CPython 2.7')
    sys.stdout.write(properties(unicodedata) + properties(unicodedata.ucd_3_2_0) + decompositions() + corrections())


main()

"""The properties of all characters of the first planes, in both versions of the database."""
import hashlib
import unicodedata

FUNCTIONS = ('category bidirectional combining mirrored east_asian_width decomposition '
             'decimal digit numeric name').split()


def answers(database, name, start, end):
    f = getattr(database, name)
    digest = hashlib.md5()
    for code in xrange(start, end):
        if name in ('decimal', 'digit', 'numeric', 'name'):
            digest.update(repr(f(unichr(code), None)))
        else:
            digest.update(repr(f(unichr(code))))
    return digest.hexdigest()


for database in unicodedata, unicodedata.ucd_3_2_0:
    print database.unidata_version
    for name in FUNCTIONS:
        for start, end in (0, 0x3000), (0xA000, 0xB000), (0xF000, 0x11000), (0x1D000, 0x20000), (0x2F700, 0x30000), (0x10FF00, 0x110000):
            print name, hex(start), answers(database, name, start, end)

for name in 'SPACE', u'latin small letter a', 'Greek Capital Letter Omega', 'CJK UNIFIED IDEOGRAPH-4E00', 'HANGUL SYLLABLE GAG':
    print name, repr(unicodedata.lookup(name))
for code in xrange(0x2000, 0x2200):
    name = unicodedata.name(unichr(code), '')
    if name and unicodedata.lookup(name) != unichr(code):
        print 'lookup differs', hex(code)
print repr('\\N{SNOWMAN} \\N{latin small letter e with acute}'.decode('unicode_escape'))

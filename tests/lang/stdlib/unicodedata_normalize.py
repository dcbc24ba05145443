"""The four normal forms of every character that decomposes, and of random texts of marks, letters and Hangul."""
import hashlib
import random
import unicodedata

FORMS = 'NFC', 'NFD', 'NFKC', 'NFKD'
composed = [unichr(c) for c in range(0x30000) if unicodedata.decomposition(unichr(c))] + [unichr(c) for c in range(0xAC00, 0xAC80)]
parts = sorted(set(part for c in composed for part in unicodedata.normalize('NFKD', c)) |
               set(unichr(c) for c in range(0x300, 0x370)) | set(unichr(c) for c in range(0x1100, 0x1200)))
print len(composed), len(parts)
random.seed(5)
texts = [u''.join(random.choice(composed if random.random() < .4 else parts) for _ in range(random.randrange(1, 9)))
         for _ in range(4000)]
for database in unicodedata, unicodedata.ucd_3_2_0:
    for form in FORMS:
        digest = hashlib.md5()
        for c in composed:
            digest.update(repr(database.normalize(form, c)))
        print database.unidata_version, form, digest.hexdigest()
        for start in range(0, len(texts), 500):
            digest = hashlib.md5()
            for text in texts[start:start + 500]:
                digest.update(repr(database.normalize(form, text)))
            print '  random', start, digest.hexdigest()
for text in u'e\u0301', u'a\u0328\u0301', u'\u1100\u1161\u11a8', u'\u1100\u1161\u11a7', u'\u1100\u1176', u'\uac00\u11c3', u'\u0344', \
        u'\ufb2c', u'\u212b', u'\uf951', u'\U0002f868', u'\u0041\u0301\u0301', u'\u0301e', u'\u0b47\u0300\u0b3e':
    print repr(text), [repr(unicodedata.normalize(form, text)) for form in FORMS]

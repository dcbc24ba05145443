"""The East Asian codecs with bad input: every error handler, incremental codecs, streams."""
import codecs
import encodings
import random
import StringIO

CODECS = ('big5 big5hkscs cp932 cp949 cp950 euc_jis_2004 euc_jisx0213 euc_jp euc_kr gb18030 gb2312 gbk hz johab shift_jis '
          'shift_jis_2004 shift_jisx0213 iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_2004 iso2022_jp_3 iso2022_jp_ext '
          'iso2022_kr').split()
TEXTS = [u'a', u'~', u'\\', u'\n', u'\xe9', u'\xa5', u'\u3042', u'\u304b\u309a', u'\u304b', u'\xca\u0304', u'\xca', u'\u4e00',
         u'\u4eec', u'\uac00', u'\ub620', u'\uff71', u'\U00020089', u'\U0001f600', u'\ufffd', u'\u0391', u'\x1b', u'\x0e', u'\uff3c']
PIECES = ['a', '~', '\n', '\x80', '\xff', '\xa4', '\x82\xa0', '\xa4\xd4', '\x81\x30', '\x8f\xa2\xaf', '\x1b$B', '\x1b(B', '\x1b(J',
          '\x1b$(D', '\x1b&@\x1b$B', '\x1b', '\x1b.A', '\x1bN', '\x1b$)C', '\x0e', '\x0f', '\x24\x22', '0!', '~{', '~}', '\x1b[12m',
          '\x88\x62', '\x1b$(O', '\x1b$(Q', '\x2b\x52', '\xb0\xa1', '\x90\x30\x81\x30', '\x1b(' + '1' * 20]
HANDLERS = ['strict', 'ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'mark', 'kana', 'bad', 'back', 'far', 'str', 'fail',
            '', 'missing']
codecs.register_error('mark', lambda e: (u'<%d>' % e.start, e.end))
codecs.register_error('kana', lambda e: (u'\u3042', e.end))
codecs.register_error('bad', lambda e: (u'\uffff', e.end))
codecs.register_error('back', lambda e: (u'x', e.end - len(e.object)) if e.end < len(e.object) else (u'y', e.end))
codecs.register_error('far', lambda e: (u'x', 100))
codecs.register_error('str', lambda e: ('x', e.end))
codecs.register_error('fail', lambda e: int('x'))


class Sink(object):
    def __init__(self):
        self.written = []

    def write(self, data):
        self.written.append(data)


def attempt(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        return '%s: %s' % (type(e).__name__, e)


def pieces(data, largest):
    start = 0
    while start < len(data):
        end = start + random.randrange(1, largest)
        yield data[start:end], end >= len(data)
        start = end


def incremental(make, errors, data, largest, method, finish):
    codec = make(errors)
    for piece, last in pieces(data, largest):
        print '   ', attempt(getattr(codec, method), piece, last and finish)
        if random.random() < .1:
            print '    reset', attempt(codec.reset)


random.seed(9)
for name in CODECS:
    print name
    for number in range(30):
        text = u''.join([random.choice(TEXTS) for _ in range(random.randrange(6))])
        data = ''.join([random.choice(PIECES) for _ in range(random.randrange(5))])
        errors = random.choice(HANDLERS)
        print ' ', repr(text), errors, attempt(text.encode, name, errors)
        print ' ', repr(data), errors, attempt(data.decode, name, errors)
        incremental(codecs.getincrementalencoder(name), errors, text, 3, 'encode', number % 2)
        incremental(codecs.getincrementaldecoder(name), errors, data, 4, 'decode', number % 2)
        reader = codecs.getreader(name)(StringIO.StringIO(data), errors)
        method, args = random.choice(['read', 'readline', 'readlines']), random.choice([(), (1,), (2,), (None,), (0,)])
        print '   ', method, args, [attempt(getattr(reader, method), *args) for _ in range(3)]
        sink = Sink()
        writer = codecs.getwriter(name)(sink, errors)
        print '   ', attempt(writer.write, text), attempt(writer.writelines, [text, 'x']), attempt(writer.reset), sink.written

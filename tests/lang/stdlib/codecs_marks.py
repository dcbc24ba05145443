# The incremental and stream classes of the codecs with a byte order mark: what they remember, and how to make them forget.
import codecs
import cStringIO

for name in ('utf-8-sig', 'utf-16', 'utf-32'):
    encoder = codecs.getincrementalencoder(name)()
    print name, encoder.getstate(), repr(encoder.encode(u'a\u20ac')), encoder.getstate(), repr(encoder.encode(u'c')), repr(encoder.encode(u''))
    encoder.reset()
    print encoder.getstate(), repr(encoder.encode(u'x')), repr(encoder.encode(u'x'))
    for state in (0, 2, 1):
        encoder.setstate(state)
        print state, encoder.getstate(), repr(encoder.encode(u'x')), repr(encoder.encode(u'x'))
    strict = codecs.getincrementalencoder(name)('strict')
    print repr(strict.encode(u'', True)), repr(strict.encode(u'q'))
    data = u'\u20acab'.encode(name)
    for step in (1, 2, 3, 5, 100):
        decoder = codecs.getincrementaldecoder(name)()
        print step, [decoder.decode(data[at:at + step]) for at in range(0, len(data), step)], repr(decoder.decode('', True))
        decoder.reset()
        print repr(decoder.decode(data, True))
    out = cStringIO.StringIO()
    writer = codecs.getwriter(name)(out)
    writer.write(u'one ')
    writer.write(u'two\n')
    print repr(out.getvalue())
    print repr(codecs.getreader(name)(cStringIO.StringIO(out.getvalue())).read())
    print codecs.getreader(name)(cStringIO.StringIO(out.getvalue() * 2)).readlines()
decoder = codecs.getincrementaldecoder('utf-8-sig')()
print repr(decoder.decode('a')), repr(decoder.decode('\xef\xbb\xbfb')), repr(decoder.decode('\xe2\x82')), repr(decoder.decode('\xac'))
decoder = codecs.getincrementaldecoder('utf-8-sig')()
print repr(decoder.decode('\xef\xbb')), repr(decoder.decode('', True))
for bad in ('\xff', '\xef\xbb\xbf\xff', 'ab\xe2'):
    try:
        print repr(codecs.getincrementaldecoder('utf-8-sig')().decode(bad, True))
    except UnicodeDecodeError as error:
        print error
print repr(codecs.getreader('utf-8-sig')(cStringIO.StringIO('no mark')).read())

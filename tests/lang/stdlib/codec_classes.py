# The stream and incremental classes of codecs with a mark, or that hold back incomplete input.
import codecs
import io
import pickle
import StringIO

for name in 'utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-32', 'utf-7':
    info = codecs.lookup(name)
    text = u'a\xff\u0100\U00010000b'
    stream = StringIO.StringIO()
    writer = info.streamwriter(stream)
    for c in text:
        writer.write(c)
    writer.seek(0)
    writer.write(text)
    print name, info.name, repr(stream.getvalue())
    decoder = info.incrementaldecoder()
    print [decoder.decode(byte) for byte in text.encode(name)], repr(decoder.decode(b'', final=True))
    encoder = info.incrementalencoder()
    print [encoder.encode(c) for c in text], repr(encoder.encode(u'', final=True))
    decoder.reset()
    print decoder.getstate()
    reader = info.streamreader(StringIO.StringIO(text.encode(name)))
    print repr(reader.read(2)), repr(reader.read()), repr(reader.read())
    buf = io.BytesIO()
    f = io.TextIOWrapper(buf, encoding=name)
    f.write(u'123')
    f.write(u'45')
    f.seek(0)
    print repr(f.read()), repr(buf.getvalue())
    print pickle.loads(pickle.dumps(info.incrementaldecoder)) is info.incrementaldecoder
for raw in 'a+2AE-b', 'a+2AE\xe1b', 'a+2AE', 'a+2AEA-b', 'a+IKwgrNgB\xe1b':
    print repr(raw.decode('utf-7', 'replace'))

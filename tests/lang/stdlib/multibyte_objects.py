"""The objects of the East Asian codecs: attributes, arguments, subclasses."""
import _codecs_jp
import _multibytecodec
import StringIO

codec = _codecs_jp.getcodec('shift_jis')


class Encoder(_multibytecodec.MultibyteIncrementalEncoder):
    codec = codec


class Decoder(_multibytecodec.MultibyteIncrementalDecoder):
    codec = codec


class Reader(_multibytecodec.MultibyteStreamReader):
    codec = codec


class Writer(_multibytecodec.MultibyteStreamWriter):
    codec = codec


class Wrong(_multibytecodec.MultibyteIncrementalEncoder):
    codec = 3


def attempt(f, *args, **named):
    try:
        print repr(f(*args, **named))
    except Exception as e:
        print type(e).__name__, e


print type(codec), sorted(set(dir(codec)) - set(dir(object)))
for name in 'MultibyteIncrementalEncoder MultibyteIncrementalDecoder MultibyteStreamReader MultibyteStreamWriter'.split():
    cls = getattr(_multibytecodec, name)
    print cls, cls.__mro__, sorted(set(dir(cls)) - set(dir(object)))
attempt(type(codec))
for name in 'nothing', u'cp932', 5:
    attempt(_codecs_jp.getcodec, name)
attempt(_multibytecodec.__create_codec, 5)
for args in (), ('a\xff',), (5,), (u'a', 'x'), (u'\uffff', 'x'), (u'\uffff', 5), (u'\uffff', ''), (u'a', None), (u'a', 'strict', 1), (u'a\u3042',):
    attempt(codec.encode, *args)
for args in (), (u'a',), (5,), (bytearray('a'),), (buffer('a'),), ('\xff', 'x'), ('\xff', 5), ('\x82',), ('\x82\xa0a', None):
    attempt(codec.decode, *args)
attempt(codec.encode, u'a', errors='strict')
attempt(codec.decode, input='a', errors=None)
for cls in Encoder, Decoder, Wrong, _multibytecodec.MultibyteIncrementalDecoder:
    attempt(lambda: cls().errors)
    attempt(lambda: cls('ignore').errors)
    attempt(lambda: cls(errors='x').errors)
    attempt(cls, 5)
    attempt(cls, 'x', 'y')
for cls in Reader, Writer:
    attempt(cls)
    attempt(cls, 1, 5)
    attempt(lambda: (cls(1).stream, cls(stream=2, errors='replace').errors))
    attempt(lambda: setattr(cls(1), 'stream', 2))
decoder = Decoder()
for args in ('\x82',), ('\xa0\x82',), ('', True), ('\x82',), (u'a',), (5,), (), ('a', 1, 2), ('a', 'b'):
    attempt(decoder.decode, *args)
attempt(decoder.reset)
encoder = Encoder()
for args in ('abc',), (5,), (u'\uffff',), (u'a', 1, 2), ():
    attempt(encoder.encode, *args)
for value in 'ignore', 'replace', 'nothing', 5, u'ignore':
    attempt(setattr, encoder, 'errors', value)
    attempt(lambda: (encoder.errors, encoder.encode(u'\uffff')))
attempt(delattr, encoder, 'errors')
attempt(Reader(StringIO.StringIO('a')).read, 'x')
attempt(Reader(StringIO.StringIO(u'a')).read)
attempt(Reader(5).read)
attempt(Writer(5).write, u'a')
attempt(Writer(StringIO.StringIO()).writelines, 5)

"""Parsers of bytes: marshal, pickle, struct, zlib, binascii, array, datetime's pickled state."""
import array
import base64
import binascii
import cPickle
import datetime
import marshal
import pickle
import quopri
import struct
import zlib

from mutate import mixed, mutated


class Point(object):
    def __init__(self, x):
        self.x = x


class Classic:
    pass


PLAIN = [None, True, 5, -70000, 1 << 40, 1 << 80, 1.5, 'text', u'te\u20acxt', (1, 'a'), [1, [2, []]], {'k': [1], 2: None},
         'x' * 300, [0] * 20, frozenset([1]), complex(1, 2)]
MARSHALLED = [marshal.dumps(value, version) for value in PLAIN for version in (0, 1, 2)]
PICKLED = [pickle.dumps(value, protocol) for protocol in (0, 1, 2)
           for value in PLAIN + [Point(3), datetime.date(2000, 1, 2), datetime.timedelta(1, 2, 3), set(['a'])]]
# what C's zlib made; written out, since compressors differ in what they make of a text
COMPRESSED = [text.decode('base64') for text in [
    'eJwDAAAAAAE=',
    'eAEBAQD+/2EAYgBi',
    'eJzLSM3JyVfIQCcBaAMIsQ==',
    'eAEBAAH//gABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj9AQUJDREVGR0hJSk'
    'tMTU5PUFFSU1RVVldYWVpbXF1eX2BhYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ent8fX5/gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5yd'
    'np+goaKjpKWmp6ipqqusra6vsLGys7S1tre4ubq7vL2+v8DBwsPExcbHyMnKy8zNzs/Q0dLT1NXW19jZ2tvc3d7f4OHi4+Tl5ufo6err7O3u7/'
    'Dx8vP09fb3+Pn6+/z9/v+t9n+B',
    'eNoryUhVKCzNTM5WSCrKL89TSMuvUCgZFRsVGxUDiwEAv/YlCA==',
    'eJztztcNhCAAANB1MBZskViIBSyxBaMoloie7j/D7XDf9yZ4AFL1OG0W4+puaS0p8iswsc07xhUyQgZrn69AzhtkadJrnAlrbvorsy28kIisse'
    'MV7zQc/iWkJ9ruwOpr145qErAsSm4bqEe6RV/OP4n+wkKXD5rLfIALE+ZY1VukArdDpleb1+0OcVScVUxFZEC8llnzNGkhQl3zeRrSLUVBY+yr'
    'Qgzwb//e/gLflIiE',
    'H4sIAAAAAAACA8tIzcnJV8gAkQBApi0BCwAAAA==',
    'K0osV0hJTctJLEmF0QA=',
]]
FORMATS = list('@=<>!') + list('xcbBhHiIlLqQfdspP?') + list('0123456789') + [' ', 'z', '12', '3s', '\x00']
VALUES = [0, 1, -1, 127, 128, 255, 256, 65535, 65536, -32769, 1 << 31, (1 << 32) - 1, 1 << 63, (1 << 64) - 1, 1 << 64, -(1 << 63), 1.5,
          1e300, float('inf'), 'a', 'ab', '', u'a', None, True, (1,)]
ENCODED = [binascii.b2a_hex('hello'), binascii.b2a_base64('hello world'), binascii.b2a_uu('hello world'), binascii.b2a_qp('a=b \xff'),
           binascii.b2a_hqx('hello'), base64.b32encode('hello'), binascii.rlecode_hqx('aaaaaaab\x90')]


def marshal_loads(rng):
    data = mutated(rng, MARSHALLED)
    return 'marshal.loads(%r)' % data, lambda: marshal.loads(data)


def unpickle(rng):
    module = rng.choice([pickle, cPickle])
    data = mutated(rng, PICKLED, 3)

    def call():
        value = module.loads(data)
        return vars(value) if isinstance(value, Point) else value
    return '%s.loads(%r)' % (module.__name__, data), call


def struct_pack(rng):
    form = mixed(rng, FORMATS, 5)
    values = [rng.choice(VALUES) for _ in xrange(rng.randrange(5))]
    return 'struct.pack(%r, *%r)' % (form, values), lambda: struct.pack(form, *values)


def struct_unpack(rng):
    form = mixed(rng, FORMATS, 4)
    data = ''.join([chr(rng.randrange(256)) for _ in xrange(rng.randrange(20))])

    def call():
        size = struct.calcsize(form)
        return size, size < 1000 and struct.unpack(form, (data * 50)[:size]), struct.unpack_from(form, data, rng.randrange(-3, 4))
    return 'struct.unpack(%r, %r)' % (form, data), call


def zlib_decompress(rng):
    data = mutated(rng, COMPRESSED)
    kind = rng.randrange(3)
    bits = rng.choice([15, 15, 15, -15, 31, 47, 8, 0, 16, 48])

    def call():
        if kind == 0:
            return zlib.decompress(data, bits)
        decoder = zlib.decompressobj(bits)
        most = rng.choice([0, 1, 7])
        out = [decoder.decompress(data[:9], most), decoder.decompress(data[9:]), decoder.flush()]
        return ''.join(out), decoder.unused_data, decoder.unconsumed_tail
    return 'zlib %d %d %r' % (kind, bits, data), call


def binascii_decode(rng):
    data = mutated(rng, ENCODED)
    name = rng.choice(['a2b_hex', 'a2b_base64', 'a2b_uu', 'a2b_qp', 'a2b_hqx', 'rledecode_hqx', 'unhexlify', 'crc_hqx', 'b32decode',
                       'b64decode', 'quopri', 'b16decode'])
    call = {'crc_hqx': lambda: binascii.crc_hqx(data, 0), 'b32decode': lambda: base64.b32decode(data),
            'b64decode': lambda: base64.b64decode(data), 'b16decode': lambda: base64.b16decode(data, True),
            'quopri': lambda: quopri.decodestring(data)}.get(name) or (lambda: getattr(binascii, name)(data))
    return '%s(%r)' % (name, data), call


def array_from(rng):
    code = rng.choice('cbBuhHiIlLfdzq')
    data = ''.join([chr(rng.choice([0, 1, 97, 255])) for _ in xrange(rng.randrange(12))])
    values = [rng.choice(VALUES) for _ in xrange(rng.randrange(4))]

    def call():
        if rng.random() < 0.5:
            return array.array(code, values)
        result = array.array(code)
        if code == 'u':
            result.fromunicode(data.decode('latin-1'))
        else:
            result.fromstring(data)
        return result, result.tostring()
    return 'array(%r, %r, %r)' % (code, data, values), call


def datetime_state(rng):
    cls = rng.choice([datetime.datetime, datetime.date, datetime.time])
    size = {datetime.datetime: 10, datetime.date: 4, datetime.time: 6}[cls] + rng.choice([0, 0, 0, 0, 1, -1])
    state = ''.join([chr(rng.choice([0, 1, 2, 7, 12, 13, 23, 24, 31, 59, 60, 255])) for _ in xrange(size)])
    return '%s(%r)' % (cls.__name__, state), lambda: cls(state)


def datetime_make(rng):
    cls = rng.choice([datetime.datetime, datetime.date, datetime.time, datetime.timedelta, datetime.date.fromordinal,
                      datetime.datetime.utcfromtimestamp])
    numbers = [0, 1, 2, 12, 13, 28, 29, 30, 31, 32, 59, 60, 1999, 2000, 9999, 10000, -1, 10 ** 6, 10 ** 9, 10 ** 20, 1.5, 'x', None]
    args = [rng.choice(numbers) for _ in xrange(rng.randrange(8))]
    return '%s(*%r)' % (cls.__name__, args), lambda: cls(*args)


PARSERS = [marshal_loads, unpickle, unpickle, struct_pack, struct_unpack, zlib_decompress, binascii_decode, array_from,
           datetime_state, datetime_make]

"""The encoder of module json: Python objects to JSON text."""
import re

try:
    from _json import encode_basestring_ascii as c_encode_basestring_ascii
except ImportError:
    c_encode_basestring_ascii = None
try:
    from _json import make_encoder as c_make_encoder
except ImportError:
    c_make_encoder = None

ESCAPE = re.compile(r'[\x00-\x1f\\"\b\f\n\r\t]')
ESCAPE_ASCII = re.compile(r'([\\"]|[^\ -~])')
HAS_UTF8 = re.compile(r'[\x80-\xff]')
ESCAPE_DCT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
for _code in range(0x20):
    ESCAPE_DCT.setdefault(chr(_code), '\\u%04x' % _code)

INFINITY = float('inf')
FLOAT_REPR = float.__repr__


def encode_basestring(s):
    """Return the text as a JSON string, with only what has to be escaped escaped."""
    return '"' + ESCAPE.sub(lambda match: ESCAPE_DCT[match.group(0)], s) + '"'


def _escaped(match):
    c = match.group(0)
    if c in ESCAPE_DCT:
        return ESCAPE_DCT[c]
    n = ord(c)
    if n < 0x10000:
        return '\\u%04x' % n
    n -= 0x10000
    return '\\u%04x\\u%04x' % (0xd800 | n >> 10, 0xdc00 | n & 0x3ff)


def py_encode_basestring_ascii(s):
    """Return the text as a JSON string of ASCII alone; a str is taken as UTF-8."""
    if isinstance(s, str) and HAS_UTF8.search(s) is not None:
        s = s.decode('utf-8')
    return '"' + str(ESCAPE_ASCII.sub(_escaped, s)) + '"'


encode_basestring_ascii = c_encode_basestring_ascii or py_encode_basestring_ascii


class JSONEncoder(object):
    """Turns dicts, lists, tuples, text, numbers, booleans and None into JSON; default() extends it."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, encoding='utf-8', default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default
        self.encoding = encoding

    def default(self, o):
        """Return something that can be encoded in place of o; TypeError unless a subclass knows better."""
        raise TypeError(repr(o) + ' is not JSON serializable')

    def encode(self, o):
        """Return the JSON text of an object."""
        if isinstance(o, basestring):
            if isinstance(o, str) and self.encoding not in (None, 'utf-8'):
                o = o.decode(self.encoding)
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        return ''.join(chunks if isinstance(chunks, (list, tuple)) else list(chunks))

    def iterencode(self, o, _one_shot=False):
        """Iterate over pieces of an object's JSON text."""
        markers = {} if self.check_circular else None
        encoder = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        if self.encoding != 'utf-8':
            plain = encoder

            def encoder(s):
                return plain(s.decode(self.encoding) if isinstance(s, str) else s)

        def floatstr(o, allow_nan=self.allow_nan):
            if o == o and o not in (INFINITY, -INFINITY):
                return FLOAT_REPR(o)
            if not allow_nan:
                raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
            return 'NaN' if o != o else 'Infinity' if o > 0 else '-Infinity'

        if _one_shot and c_make_encoder is not None and self.indent is None and not self.sort_keys:
            return c_make_encoder(markers, self.default, encoder, self.indent, self.key_separator, self.item_separator,
                                  self.sort_keys, self.skipkeys, self.allow_nan)(o, 0)
        return _make_iterencode(markers, self.default, encoder, self.indent, floatstr, self.key_separator,
                                self.item_separator, self.sort_keys, self.skipkeys, _one_shot)(o, 0)


def _make_iterencode(markers, default, encoder, indent, floatstr, key_separator, item_separator, sort_keys, skipkeys,
                     _one_shot):
    """Make the generator function that iterencode calls with an object and its depth."""
    def newline(level):
        return '\n' + ' ' * (indent * level)

    def enter(o):
        if markers is None:
            return None
        marker = id(o)
        if marker in markers:
            raise ValueError('Circular reference detected')
        markers[marker] = o
        return marker

    def scalar(o):
        """The text of what holds nothing else; None for containers and unknown objects."""
        if isinstance(o, basestring):
            return encoder(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, (int, long)):
            return str(o)
        if isinstance(o, float):
            return floatstr(o)
        return None

    def key_text(key):
        if isinstance(key, basestring):
            return key
        text = scalar(key)
        if text is None and not skipkeys:
            raise TypeError('key ' + repr(key) + ' is not a string')
        return text

    def members(o, level):
        """The entries of a container: (text in front, value)."""
        if not isinstance(o, dict):
            for value in o:
                yield '', value
            return
        items = sorted(o.items(), key=lambda item: item[0]) if sort_keys else o.iteritems()
        for key, value in items:
            text = key_text(key)
            if text is not None:
                yield encoder(text) + key_separator, value

    def container(o, level):
        opening, closing = '{}' if isinstance(o, dict) else '[]'
        if not o:
            yield opening + closing
            return
        marker = enter(o)
        lead = opening if indent is None else opening + newline(level + 1)
        separator = item_separator if indent is None else item_separator + newline(level + 1)
        empty = True
        for front, value in members(o, level):
            text = scalar(value)
            if text is not None:
                yield lead + front + text
            else:
                yield lead + front
                for chunk in iterencode(value, level + 1):
                    yield chunk
            lead = separator
            empty = False
        if empty:
            yield lead
        if indent is not None:
            yield newline(level)
        yield closing
        if marker is not None:
            del markers[marker]

    def iterencode(o, level):
        text = scalar(o)
        if text is not None:
            yield text
            return
        if isinstance(o, (list, tuple, dict)):
            for chunk in container(o, level):
                yield chunk
            return
        marker = enter(o)
        for chunk in iterencode(default(o), level):
            yield chunk
        if marker is not None:
            del markers[marker]

    return iterencode

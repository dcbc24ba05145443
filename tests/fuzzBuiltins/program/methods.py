"""The methods of the built-in types, with what kinds of arguments they usually get."""

TEXT = '''capitalize: | center: small str | center: small | count: T | count: T small small | decode: encoding errors | decode: encoding
    encode: encoding errors | encode: encoding | endswith: T | endswith: T small small | endswith: tuple | expandtabs: small | expandtabs:
    find: T | find: T small small | format: any any | index: T small | isalnum: | isalpha: | isdigit: | islower: | isspace: | istitle: | isupper:
    join: texts | join: list | ljust: small str | ljust: small | lower: | lstrip: | lstrip: T | partition: T | replace: T T | replace: T T small
    rfind: T small | rindex: T | rjust: small | rpartition: T | rsplit: | rsplit: T | rsplit: T small | rsplit: none small | rstrip: T
    split: | split: T | split: T small | split: none small | splitlines: | splitlines: bool | startswith: T | startswith: tuple small
    strip: | strip: T | swapcase: | title: | translate: any | upper: | zfill: small | __getslice__: small small | __mod__: any
    __add__: any | __mul__: small | __contains__: any | __getitem__: any | __len__: | __cmp__: any | __format__: spec | __getnewargs__:
    __rmod__: any | __rmul__: small | __eq__: any | __lt__: any | isdecimal: | isnumeric: '''

METHODS = {
    'str': TEXT, 'unicode': TEXT, 'bytearray': TEXT + '''| append: integral | extend: iterable | insert: small integral | pop: | pop: small
    remove: integral | reverse: | __setitem__: any any | __delitem__: any | __iadd__: any | __imul__: small | __alloc__:''',
    'list': '''append: any | extend: iterable | extend: any | insert: small any | insert: any any | pop: | pop: small | pop: any | remove: any
    reverse: | sort: | sort: callable2 | sort: none callable | sort: none callable bool | index: any | index: any small small | count: any
    __getslice__: small small | __setslice__: small small iterable | __delslice__: small small | __contains__: any | __getitem__: any
    __setitem__: small any | __delitem__: small | __iadd__: iterable | __imul__: small | __add__: any | __mul__: any | __reversed__:
    __eq__: any | __lt__: any | __len__: | __setitem__: slice iterable | __delitem__: slice | __getitem__: slice''',
    'tuple': '''index: any | index: any small small | count: any | __getslice__: small small | __contains__: any | __getitem__: any
    __add__: any | __mul__: any | __getitem__: slice | __lt__: any | __eq__: any | __getnewargs__:''',
    'dict': '''clear: | copy: | get: hashable | get: any any | has_key: any | items: | keys: | values: | iteritems: | iterkeys: | itervalues:
    viewkeys: | viewvalues: | viewitems: | pop: hashable | pop: hashable any | popitem: | setdefault: hashable | setdefault: any any
    update: dict | update: pairs | update: any | __contains__: any | __getitem__: any | __setitem__: any any | __delitem__: any | __cmp__: dict
    __eq__: any | __lt__: any | __len__: | __iter__: | fromkeys: iterable | fromkeys: any any | __cmp__: any''',
    'set': '''add: hashable | add: any | clear: | copy: | difference: iterable iterable | difference: any | difference_update: iterable
    discard: any | intersection: iterable | intersection: any any | intersection_update: iterable | isdisjoint: iterable | issubset: iterable
    issuperset: any | pop: | remove: any | symmetric_difference: iterable | symmetric_difference_update: any | union: iterable iterable
    update: any | update: iterable iterable | __contains__: any | __and__: any | __or__: set | __sub__: set | __xor__: set | __iand__: set
    __ior__: any | __isub__: set | __ixor__: frozenset | __le__: any | __lt__: set | __ge__: frozenset | __eq__: any | __cmp__: any | __reduce__:''',
    'frozenset': '''copy: | difference: iterable | intersection: iterable iterable | isdisjoint: any | issubset: iterable | issuperset: any
    symmetric_difference: any | union: iterable iterable | union: any | __and__: set | __or__: any | __lt__: set | __eq__: any''',
    'int': '''bit_length: | conjugate: | __add__: any | __sub__: any | __mul__: small | __div__: any | __mod__: any | __pow__: small | __divmod__: any
    __radd__: any | __rsub__: any | __rdiv__: any | __rmod__: any | __rdivmod__: any | __and__: any | __rshift__: integral | __cmp__: any | __coerce__: any
    __float__: | __format__: spec | __hash__: | __hex__: | __index__: | __int__: | __oct__: | __getnewargs__: | __trunc__: | __nonzero__: | __floordiv__: any
    __truediv__: any | __pow__: small any | __rpow__: small | __abs__: | __neg__: | __invert__: ''',
    'float': '''as_integer_ratio: | conjugate: | hex: | is_integer: | __add__: any | __mod__: any | __divmod__: any | __pow__: number | __coerce__: any
    __format__: spec | __hash__: | __int__: | __long__: | __trunc__: | __eq__: any | __lt__: any | __floordiv__: any | __getnewargs__: | __rpow__: any
    __rdivmod__: any | __truediv__: any | __nonzero__: | __abs__: | __getformat__: text | __setformat__: text text''',
    'complex': '''conjugate: | __add__: any | __mul__: any | __div__: any | __pow__: small | __coerce__: any | __eq__: any | __lt__: any | __hash__:
    __format__: spec | __abs__: | __nonzero__: | __getnewargs__: | __int__: | __truediv__: any | __rdiv__: any''',
    'xrange': '__len__: | __getitem__: any | __reversed__: | __reduce__: | __iter__:',
    'slice': 'indices: small | indices: any | __cmp__: any | __reduce__: | __eq__: any',
    'buffer': '__len__: | __getitem__: any | __getslice__: small small | __add__: any | __mul__: small | __cmp__: any | __str__:',
    'memoryview': '__len__: | __getitem__: any | tobytes: | tolist: | __eq__: any | __setitem__: any any',
}
METHODS['long'] = METHODS['int']
METHODS['bool'] = METHODS['int']


def parse(table):
    """Makes lists of (name, kinds) of the tables."""
    parsed = {}
    for kind, text in table.items():
        parsed[kind] = []
        for row in text.replace('\n', '|').split('|'):
            name, _, kinds = row.strip().partition(':')
            if name:
                parsed[kind].append((name, kinds.split()))
    return parsed


TABLE = parse(METHODS)
KINDS = sorted(TABLE)

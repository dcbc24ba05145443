# bytearray: a mutable byte string: construction, item and slice assignment, methods, comparison, errors.
b = bytearray('hello')
print repr(b), b, len(b), b[0], b[-1], repr(b[1:3]), list(b), 'ell' in b, 104 in b, b == 'hello', b == bytearray('hello'), 'x' + str(b)
b[0] = 72; b[1:3] = 'EYY'; b.append(33); b.extend('?'); b.extend([65, 66]); print repr(b)
del b[0]; b.insert(0, 74); b.remove(33); b.reverse(); print repr(b), b.pop(), b.pop(0), repr(b)
b += 'xy'; b *= 2; print repr(b), repr(b + 'z'), repr(b * 2)[:20], b.count('x'), b.find('y'), b.index('E') if 'E' in b else 'no E'
print repr(bytearray()), repr(bytearray(3)), repr(bytearray([1, 255])), repr(bytearray(u'\u20ac', 'utf-8')), repr(bytearray(bytearray('c'))), repr(bytearray(x for x in (65, 66)))
print repr(bytearray('aXbX').upper()), repr(bytearray('a,b').split(',')), repr(bytearray('  s ').strip()), bytearray('abc').startswith('ab'), repr(bytearray('abc').replace('b', 'zz')), repr(bytearray(',').join(['a', bytearray('b')])), bytearray('a').isalpha(), repr(bytearray('ab').title()), repr(bytearray('abc').decode('ascii')), bytearray.fromhex('41 42 ff') == bytearray('AB\xff')
for f in (lambda: bytearray('a').append(256), lambda: bytearray('a').append('b'), lambda: bytearray('a').append('bc'), lambda: bytearray(u'a'), lambda: bytearray([256]), lambda: bytearray(-1), lambda: hash(bytearray()), lambda: b[100], lambda: b.remove(1), lambda: bytearray('a') + u'b', lambda: bytearray('abc').index('z'), lambda: bytearray(1.5), lambda: bytearray('a')['x'], lambda: bytearray().pop(), lambda: b.nope, lambda: b.extend(5), lambda: b.extend([1, 300])):
    try: print repr(f())
    except (ValueError, TypeError, IndexError, AttributeError, UnicodeError) as e: print type(e).__name__, e
x = bytearray('abcdef'); x[::2] = 'XYZ'; print x; del x[1::2]; print x; x[:] = 'new'; print x; x[1:1] = [1, 2]; print repr(x); x[len(x):] = 'end'; print repr(x)
print bytearray('a') < 'b', bytearray('b') > bytearray('a'), cmp(bytearray('a'), 'a'), bool(bytearray()), max(bytearray('az')), sorted(bytearray('ba')), bytearray('q') in bytearray('pqr'), [chr(c) for c in bytearray('hi')], '%s' % bytearray('fmt'), str(bytearray('s')), bytearray('ab')[::-1], sum(bytearray('\x01\x02')), bytearray('x') is bytearray('x'), isinstance(bytearray(), str)

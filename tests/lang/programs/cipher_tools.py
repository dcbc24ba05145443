# Ciphers: Caesar, Vigenere, transposition, a toy RSA, run-length, base64 by hand, checksum.
def caesar(s, k): return ''.join(chr((ord(c) - b + k) % 26 + b) if c.isalpha() else c for c in s for b in [65 if c.isupper() else 97])
def vigenere(s, key, sign=1):
    out, i = '', 0
    for c in s:
        if c.isalpha():
            out += caesar(c, sign * (ord(key[i % len(key)].lower()) - 97))
            i += 1
        else: out += c
    return out
def rail(s, n):
    rows, cycle = [''] * n, range(n) + range(n - 2, 0, -1)
    for i, c in enumerate(s): rows[cycle[i % len(cycle)]] += c
    return ''.join(rows)
def unrail(s, n):
    order = sorted(range(len(s)), key=lambda i: ((range(n) + range(n - 2, 0, -1))[i % (2 * n - 2)], i))
    out = [''] * len(s)
    for c, i in zip(s, order): out[i] = c
    return ''.join(out)
def egcd(a, b):
    if not b: return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y
def rsa(p, q, e):
    n, phi = p * q, (p - 1) * (q - 1)
    g, d, _ = egcd(e, phi)
    assert g == 1
    return (n, e), (n, d % phi)
def rle(s):
    out = []
    for c in s:
        if out and out[-1][0] == c: out[-1][1] += 1
        else: out.append([c, 1])
    return ''.join('%s%s' % (n if n > 1 else '', c) for c, n in out)
def unrle(s):
    out, n = '', ''
    for c in s:
        if c.isdigit(): n += c
        else: out += c * int(n or 1); n = ''
    return out
ALPHA = ''.join(map(chr, range(65, 91) + range(97, 123) + range(48, 58))) + '+/'
def b64(s):
    out = ''
    for i in range(0, len(s), 3):
        chunk = s[i:i + 3]
        n = reduce(lambda a, c: a << 8 | ord(c), chunk.ljust(3, '\0'), 0)
        enc = ''.join(ALPHA[n >> k & 63] for k in (18, 12, 6, 0))
        out += enc[:len(chunk) + 1].ljust(4, '=')
    return out
def adler(s):
    a, b = 1, 0
    for c in s: a = (a + ord(c)) % 65521; b = (b + a) % 65521
    return b << 16 | a
def crc32(s):
    crc = 0xffffffff
    for c in s:
        crc ^= ord(c)
        for _ in range(8): crc = crc >> 1 ^ (0xedb88320 if crc & 1 else 0)
    return crc ^ 0xffffffff
m = 'Attack at Dawn, Zulu!'
print caesar(m, 3), caesar(caesar(m, 3), -3) == m, vigenere(m, 'Lemon'), vigenere(vigenere(m, 'Lemon'), 'Lemon', -1) == m
print rail('WEAREDISCOVEREDFLEEATONCE', 3), unrail(rail('WEAREDISCOVERED', 3), 3), rle('WWWWBBAWW'), unrle(rle('WWWWBBAWW')), repr(rle('')), unrle('12ab3c')
pub, priv = rsa(2 ** 61 - 1, 2 ** 89 - 1, 65537)
c = pow(123456789, pub[1], pub[0]); print pub[0], c, pow(c, priv[1], priv[0])
print b64('Man'), b64('Ma'), b64('M'), b64(''), b64('\x00\xff\x10 binary'), b64('any carnal pleas') == 'any carnal pleas'.encode('base64').strip(), '%08x %08x' % (adler('Wikipedia'), crc32('The quick brown fox jumps over the lazy dog'))

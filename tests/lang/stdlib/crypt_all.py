# crypt: DES, MD5, SHA-256 and SHA-512, and salts that are none.
import crypt

print sorted(name for name in dir(crypt) if name != '__file__')
WORDS = ['', 'a', 'password', 'eight ch', 'nine char', '\xe9\xff\x80', 'a rather long password, longer than any block of the digests ' * 3]
SALTS = ['ab', '..', 'zz', '/9', 'Xq and more', '$1$', '$1$a', '$1$abcdefgh', '$1$abcdefghij', '$1$a$rest', '$5$', '$5$salt', '$5$saltsaltsaltsaltsalt',
         '$5$rounds=1000$abc', '$5$rounds=1234$', '$6$', '$6$salt$rest', '$6$rounds=1001$saltstringsaltstring',
         '', 'a', 'a:', '!!', '$5$rounds=10$abc', '$5$rounds=abc$x', '$6$a:b', '$1$a b', '\xff\xff', '*0', '*1', 'a\n', '$9$x', '$']
for salt in SALTS:
    for word in WORDS:
        print repr(salt), len(word), crypt.crypt(word, salt)
hashed = crypt.crypt('again', '$6$fourscore$')
print crypt.crypt('again', hashed) == hashed, crypt.crypt('other', hashed) == hashed
for args in [(), ('a',), ('a', 'bc', 'd'), (1, 'ab'), ('a\0', 'ab'), (u'a', u'ab'), (None, 'a'), ('a', 5)]:
    try:
        print args, crypt.crypt(*args)
    except TypeError as error:
        print args, error

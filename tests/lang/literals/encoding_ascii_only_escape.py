# Without a coding line ASCII source works; escapes give every byte.
s = ''.join(chr(i) for i in range(256))
print repr(s)
print repr(unicode(s, 'latin-1'))
print len(s)
t = '\
\
x'
print repr(t)

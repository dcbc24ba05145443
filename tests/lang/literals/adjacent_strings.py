# Adjacent literals join at compile time, with mixed prefixes, across lines in brackets, before operators.
x = ('one '
     "two "   # a comment between
     '''three ''' r'\four')
print x
print 'a' 'b' * 3
print 'ab' 'c' [0], 'a' 'bc' [1:]
print 'x=%d ' 'y=%d' % (1, 2)
print 'a' 'b'.upper()
print repr('a' u'\xe9' 'b'), repr(u'' 'abc')
print repr('\x41' r'\x41' '\x41')
print ['a' 'b', 'c' 'd'
       'e']
def f():
    'doc' ' string'
print f.__doc__
print len('''a'''"b"'c'r'd'u'e')

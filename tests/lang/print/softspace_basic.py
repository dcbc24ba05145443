# print: the soft space between items, the trailing comma and what resets it.
import sys
print 1, 2, 3
print 1,
print 2,
print
print 'a',
print 'b'
print
print 'ends with newline\n', 'next'
print 'ends with newline\n',
print 'no space before this'
print 'tab at the end\t',
print 'no space after a tab'
print 'space at the end ',
print 'after a space'
print '',
print 'after an empty string'
print '', '', 'x'
print u'unicode\n',
print u'next'
print u'unicode space ',
print u'next'
print 'x',
sys.stdout.write('written\n')
print 'the soft space is still pending'
print 'vertical\v',
print 'tab'
print 'form feed\f',
print 'x'
print (1, 2)
print (1), (2)
print ()
print (),
print [1, 'a'], {'k': None},
print

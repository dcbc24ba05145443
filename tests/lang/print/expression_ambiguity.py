# print is a statement: parentheses, tuples, unary operators and trailing forms after it.
print(1)
print(1, 2)
print (1), 2
print (1) + 2
print('a') * 3
print -1
print not 1
print (lambda: 0 and 1 or 'x' if 0 else 'y')(), type(lambda: 1, )
print (yes for yes in 'ab').next()
print [x for x in 1, 2, 3]
print 1 if 0 else 2, 3
print `1`, `'a'`
print 1 <> 2, 1 == 1
print {1: 2}[1]
print "a" "b", 'c'
print(
    'over',
    'lines'
)
print 'a' \
    'b'
print 1; print 2; print 3,; print 4
if 1: print 'inline'; print 'suite'

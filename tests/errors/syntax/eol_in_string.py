# A string literal that the line ends.
x = 1
print 'never closed
print 'fine'

# A UTF-8 byte order mark makes the source UTF-8 without a coding line.
print repr("café"), repr(u"café")
x = u"€"
print len(x), ord(x)

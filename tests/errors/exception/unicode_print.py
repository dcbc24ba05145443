# print of a unicode string to a pipe encodes in ASCII.
print u'plain'
print u'gr\xfcn'

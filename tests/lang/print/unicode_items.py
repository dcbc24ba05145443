# -*- coding: utf-8 -*-
# print of unicode to a pipe is encoded as ASCII; characters beyond it raise.
print u'plain'
try:
    print u'caf\xe9'
except UnicodeEncodeError as e:
    print 'UnicodeEncodeError:', e
print u'caf\xe9'.encode('utf-8')
print 'bytes pass through: caf\xc3\xa9', 'é'
print [u'caf\xe9', 'caf\xc3\xa9']

class U(object):
    def __unicode__(self):
        return u'uni \u20ac'
    def __str__(self):
        return 'str'

print U(), unicode(U()) == u'uni \u20ac'
class Out(object):
    def write(self, s):
        got.append(s)
got = []
print >>Out(), u'\u20ac', U()
print got

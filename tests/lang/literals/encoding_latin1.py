# vim: set fileencoding=latin-1 :
# PEP 263 with latin-1: unicode literals decode it, byte strings keep the bytes.
print repr("café"), repr(u"café")
print len(u"éÿ"), u"£" == u"\xa3"
print repr(ur"é\n")

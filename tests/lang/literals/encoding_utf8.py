# -*- coding: utf-8 -*-
# PEP 263: a coding line; byte strings keep the source bytes, unicode literals are decoded.
print 'café', repr('café'), len('café')
print repr(u'café'), len(u'café'), repr(u'€'), repr(u'😀'), len(u'😀')
print repr(ur'é\n'), repr(u'é' 'e' ur'ü')
x = {'é': 1}
print x
# é in a comment
def f():
    """dóc"""
print repr(f.__doc__)
print u'é'.encode('latin-1') == '\xe9'

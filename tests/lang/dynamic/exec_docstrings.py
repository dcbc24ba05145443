# Docstrings of evaluated modules, classes and functions.
d = {}
exec "'module doc'\nx = 1" in d
print d['__doc__'], d['x']
exec "'first'" in d
print d['__doc__']
e = {}
exec "x = 1\n'not a docstring'" in e
print '__doc__' in e
exec "def f():\n  'doc f'\n  return 1\nclass C:\n  u'doc C'\ndef g(): 1\ndef h():\n  x = 1\n  'no'" in e
print e['f'].__doc__, repr(e['C'].__doc__), e['g'].__doc__, e['h'].__doc__
exec u"'unicode source'" in e
print repr(e['__doc__'])

import sys
a = 'from plain'
b = 'b'
_hidden = 1
__dunder__ = 2

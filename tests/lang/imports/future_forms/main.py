# __future__ imports: several statements, as, parentheses, after docstring and comments; the features as objects.
'docstring first'
# comments and blank lines are allowed

from __future__ import division
from __future__ import (print_function, absolute_import,)
from __future__ import with_statement as ws, generators, nested_scopes
from __future__ import unicode_literals; x = 'unicode now'
import __future__ as f
print(7 / 2, type(x).__name__, type(b'bytes').__name__, __doc__, type(__doc__).__name__)
print(f.division.optional, f.division.mandatory, f.all_feature_names)
print(ws, division, f.unicode_literals is unicode_literals)
import legacy
print(legacy.half, legacy.kind)
print(repr(r'raw \u20ac\n'), len('\u20ac'), repr('\xe9'), {'k': 1}, "a" 'b')
def g():
    "function doc"
print(type(g.__doc__).__name__, g.__name__.__class__.__name__, type(g.__name__).__name__)

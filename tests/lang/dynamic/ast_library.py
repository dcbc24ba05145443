# Trees with the rest of the library: pickled, with docstrings, in a console; the names of characters.
import ast
import code
import pickle
import sys

for protocol in 0, 1, 2:
    print ast.dump(pickle.loads(pickle.dumps(ast.parse('x.y = -1 if a else [b, "c"]'), protocol)), include_attributes=True)
node = ast.parse('"""Doc of the module."""\ndef g():\n    "doc of g"\nclass C:\n    """  doc\n       of C"""\nx = 1\n')
print [ast.get_docstring(part) for part in [node] + node.body[1:3]], repr(ast.get_docstring(node.body[2], clean=False))
try:
    ast.get_docstring(node.body[3])
except TypeError as error:
    print error
print [repr(eval('u"\\N{%s}"' % name)) for name in ('EURO SIGN', 'latin small letter a with grave', 'CJK UNIFIED IDEOGRAPH-4E00',
                                                    'HANGUL SYLLABLE GAG', 'SNOWMAN')]
sys.stderr = sys.stdout
console = code.InteractiveConsole({'__name__': '__console__'})
for line in ['x = 1', 'for i in range(2):', '    print i', '', 'x +', 'def f():', '  return 1/0', '', 'f()', '"""a', 'b"""', '(1,', '2)',
             'from __future__ import division', '1/2', 'class A: pass', '', 'A.__module__', '  y']:
    print '>>>', line, console.push(line)

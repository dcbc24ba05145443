# codeop and code: which input is complete, which goes on, which is wrong; what a console does with it.
import code
import codeop
import sys

INPUTS = ['', 'a', 'a = 1', 'a = 1\n', 'a =', 'a = (', 'a = (\n', 'a = (1,\n2)', 'if 1:', 'if 1:\n', 'if 1:\n  pass', 'if 1:\n  pass\n',
          'if 1:\n  pass\nelse:', 'if 1:\n  pass\nelse:\n  a\n', 'def f():', 'def f():\n  x', 'def f():\n\n', 'class C: pass', 'class C: pass\n',
          '"""', '"""a\nb', '"""a"""', "'", "'a\\", 'a\\', 'a \\\n', 'a ? b', 'a b', '  a', 'return', 'x = 1; y =', 'for x in y: pass',
          'for x in y: pass\n', 'try:\n  a', 'try:\n  a\nexcept:', 'try: a\nexcept: b\n', '#', '# x\n', '\n', '\n\n', 'a\nb', 'a\n\n',
          '@d', '@d\n', '@d\ndef f(): pass', '@d\ndef f(): pass\n', 'lambda', 'lambda x:', 'print', 'print 1,', 'import', 'from a import (',
          'with a as b:', 'f(**', '[', ']', '{1:', '1 if 2 else', 'not', 'raise\n', 'while 1:\n  if 2:\n    x\n  y', '  ', '\t', 'x = """\n']
for text in INPUTS:
    for symbol in 'single', 'eval', 'exec':
        try:
            result = codeop.compile_command(text, '<in>', symbol)
            print repr(text), symbol, 'incomplete' if result is None else 'code'
        except (SyntaxError, OverflowError, ValueError) as error:
            print repr(text), symbol, type(error).__name__, error.args
command = codeop.CommandCompiler()
for text in ['from __future__ import division', 'x = 1/2', 'from __future__ import print_function', 'print(x, end="!\\n")', 'print x']:
    try:
        exec command(text)
    except SyntaxError as error:
        print text, error
console = code.InteractiveInterpreter({'a': 3})
sys.stderr = sys.stdout
for text in ['a', 'a + 1', 'b', 'a =', 'if a:', 'for i in range(2): i\n', 'None', '1 +', '"x"; "y"', '1/0', 'def g(): return a\n', 'g()', '_']:
    print repr(text), console.runsource(text)

# Errors of sources that are compiled at run time: class, arguments, attributes, text; for str and unicode, files and strings.
import os
import sys
import traceback

SOURCES = ['x = = 1', 'x = (\n', 'if x:\npass', '  x', 'if x:\n    a\n  b', 'x = "abc', "x = '''abc\n", 'x = 08', 'x = 0x', '1 = 2',
           'f() = 1', 'def f(a, a): pass', 'def f(a=1, b): pass', 'f(a=1, 2)', 'f(a=1, a=2)', 'f(**k, *a)', 'None = 1', 'x.None = 1',
           'def None(): pass', 'import a as None', 'from a import b,', 'from __future__ import nothing', 'from __future__ import braces',
           'x = 1\nfrom __future__ import division', 'import a; from __future__ import division',
           'return', 'yield 1', 'break', 'continue', 'class C:\n    return 1',
           'def f():\n    return 1\n    yield 2', 'def f():\n    yield 2\n    return 1', 'def f():\n    exec "x"\n    def g(): return y',
           'def f():\n    from a import *\n    return lambda: z', 'def f(x):\n    global x', 'def f():\n    x = 1\n    def g(): return x\n    del x',
           'try:\n    pass\nfinally:\n    continue', 'while 1:\n    try: pass\n    finally: continue', 'try: pass\nexcept: pass\nexcept A: pass',
           'u"\\u12"', 'u"\\N{no such name}"', '"\\x1"', 'u"a" "\xe9"', '$', 'a ? b', 'x = \\ 1', 'print >>f, x y', '(yield) = 1', 'x = yield = 1',
           'lambda: (yield)', '[x for x in y] = 1', '(x for x in y) += 1', 'a, b += 1', 'del f()', 'del (a, 1)', 'for 1 in x: pass',
           'with a as 1: pass', '`1` = 2', 'f(x for x in y, 1)', 'assert', '@x\ny', '\xef\xbb\xbfx = = 1', '# coding: nothing\nx',
           '# coding: latin-1\nx = = "\xe9"', '# coding: ascii\nx = "\xe9"', 'x = "\xe9" =', 'exec', 'import', '"a" = 1', '{} = 1',
           'a if b else c = 1', 'a < b = 1', '-a = 1', 'a and b = 1', 'lambda x: x = 1', 'not a = 1', '() = 1', '[] = 1', 'x = 1 2',
           '\n\n\n   x = 1', 'class C(a b): pass', 'def f(x y): pass', 'def f((a, b), (c, a)): pass', 'f(lambda x: x=1)', 'f(1=2)',
           '(' * 120 + ')' * 120, 'x\n' * 5 + 'y y\n', 'if 1:\n\tx\n        y\n', 'if 1:\n        x\n\ty\n', 'while 1: x\n else: y']


def show(label, run):
    try:
        run()
        print label, 'ok'
    except Exception as error:
        print label, type(error).__name__, error.args, str(error)
        if isinstance(error, SyntaxError):
            print '   ', [error.msg, error.filename, error.lineno, error.offset, error.text, error.print_file_and_line]
        print '   ', traceback.format_exception_only(type(error), error)


for source in SOURCES:
    show(repr(source), lambda: compile(source, '<bad>', 'exec'))
for source in SOURCES[::3]:
    show('eval ' + repr(source), lambda: eval(source))
    show('single ' + repr(source), lambda: compile(source, 'no/such/file.py', 'single'))
    show('unicode ' + repr(source), lambda: compile(source.decode('latin-1'), '<u>', 'exec'))
path = 'syntax_errors_file.py'
for source in SOURCES:
    with open(path, 'wb') as out:
        out.write(source)
    show('file ' + repr(source), lambda: execfile(path))
    show('named ' + repr(source), lambda: compile(source, path, 'exec'))
os.remove(path)
show('nul', lambda: compile('a\0b', 'f', 'exec'))
show('nul name', lambda: compile('a', 'f\0', 'exec'))
show('mode', lambda: compile('a', 'f', 'x'))
show('flags', lambda: compile('a', 'f', 'exec', 0x100000))
show('unicode coding', lambda: compile(u'# coding: utf-8\nx = 1', 'f', 'exec'))
exec u'x = u"\xe9", "\xe9"'
print x

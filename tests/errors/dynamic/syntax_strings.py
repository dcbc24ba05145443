# Bad source given to compile, exec and eval: class, message, line, offset and text of each.


def show(kind, source):
    try:
        compile(source, 'the file', kind)
    except (SyntaxError, MemoryError, TypeError, ValueError, OverflowError), error:
        print kind, repr(source)[:60], type(error).__name__, error.args
    else:
        print kind, repr(source)[:60], 'is fine'


SOURCES = [
    '', '\n', 'x', 'x\n', 'x = 1', 'x = = 1', 'x = (1,', 'x = """abc', "x = 'abc", 'if 1:', 'if 1:\n', 'if 1:\n  x\n y\n',
    '  x', 'x\n  y', 'def f(:\n  pass', 'return 1', 'yield 1', 'break', 'continue', 'f() = 1', 'del f()', 'lambda: (yield)',
    'x = 08', 'x \\ y', 'x = 1 +', '1 +\n', 'print 1', 'x; y', 'x; y;', '# only a comment', '\t', 'from __future__ import x',
    'from __future__ import division\nx = 1/2', 'None = 1', '$', 'x = u"\\x1"', 'x = "\\x1"', 'def f(a, a): pass', '(' * 200,
    'x = 1\ry = 2', 'x = 1\r\ny = = 2', u'x = "\xe4"', 'x = "\xe4"', '# coding: latin-1\nx = u"\xe4"', 'x = 1\0y',
    'for x in y: pass\nelse: pass', 'class A: return', 'import a.b as c.d', '@f\nx = 1', 'while 1: pass\n\n\n',
]
for source in SOURCES:
    for kind in 'exec', 'eval', 'single':
        show(kind, source)
for arguments in [('x',), ('x', 'f'), ('x', 'f', 'bad'), (3, 'f', 'exec'), ('x', 3, 'exec'), ('x', 'f', 'exec', 'y'),
                  ('x', 'f', 'exec', 1 << 30), ('x', 'f', 3)]:
    try:
        compile(*arguments)
        print 'fine'
    except (TypeError, ValueError), error:
        print type(error).__name__, error

# A module's first line is where its first operation stands, which may be below its first statement.
SOURCES = [
    "if (\n a): pass", "print (\n 1)", "print >>(\n a), 1", "while (\n 0): pass", "for x in (\n[]): pass", "assert (\n1)",
    "x = y = (\n a if \n b else c)", "del (\n a)", "a += (\n1)", "(\na).b += 1", "(\na)[b] += 1", "exec (\n'1')", "raise (\nE)",
    "with (\na): pass", "x = `\\\n a`", "x = {\n 1: 2}", "x = {\n 1, 2}", "x = lambda a=(\n1): a", "x = [\n 1 for a in b]", "x = (\n a for a in b)",
    "def f(a=(\n1)): pass", "@a(\nb)\ndef f(): pass", "class A(\nobject): pass", "global a\nb", "pass\nb", "1\nb", "pass\n\npass", "'doc'\na",
    "'''d\no'''", "x = a if (\n\nb) else c", "x = f(\n1)", "x = (\nf)(1)", "x = a[\n:\n1]", "x, y = (\n1, \n2)", "return_ = not (\n a)", "",
]
for source in SOURCES:
    code = compile(source, 'f', 'exec')
    print repr(source), code.co_firstlineno, repr(code.co_lnotab)
for source in ["(\n1)", "a if (\nb) else c", "[\n1]", "{\n1: 2}", "lambda: (\n1)"]:
    code = compile(source, 'f', 'eval')
    print repr(source), code.co_firstlineno, repr(code.co_lnotab)

# Sources with and without a newline at their end, with blanks, comments and continuation lines.
def run(text):
    d = {}
    try:
        exec text in d
        print repr(text), sorted((k, v) for k, v in d.items() if k != '__builtins__')
    except SyntaxError as e:
        print repr(text), type(e).__name__, e.msg, e.lineno
for text in ['', ' ', '\n', '# c', '# c\n', 'a = 1', 'a = 1;', 'a = 1; b = 2;\n', 'a = \\\n1', 'if 1: a = 1', 'if 1:\n  a = 1', 'if 1:\n  a = 1\n  ',
             'if 1:\n  a = 1\n# c', 'if 1:\n\ta = 1\n        b = 2', 'a = 1\n  ', ' a = 1', 'a = (1 +\n2)', 'a = 1 \x0c', 'pass;;', ';', 'a = 1\\', 'a = "x\\\ny"',
             'if 1:\n  a = 1\n b = 2', 'a = 1\n\n\n\nb = 2', 'def f():\n  pass\nf = 1', 'a = [\n# c\n1]\n']:
    run(text)

# Warnings that compiling gives.
import warnings
with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter('always')
    compile("def f():\n  x = 1\n  global x\n", 'warned.py', 'exec')
    compile("assert (1, 'always true')", 'warned.py', 'exec')
    exec "def g():\n  print y\n  global y\n"
    for w in got:
        print w.category.__name__, w.message, w.filename, w.lineno
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        compile("def f():\n  x = 1\n  global x\n", 'warned.py', 'exec')
    except SyntaxError as e:
        print type(e).__name__, e.msg, e.filename, e.lineno

# Warnings of the compiler, shown and made errors.
import warnings, sys
warnings.simplefilter('error')
for src in ('def f():\n x=1\n global x\n', 'assert (1, 2)', 'def f():\n\n from a import *\n', 'x\nglobal x'):
    try: compile(src, 's', 'exec'); print 'ok'
    except Exception as e: print type(e).__name__, e.args, getattr(e,'lineno',None), getattr(e,'filename',None)
warnings.resetwarnings()
warnings.simplefilter('always')
sys.stderr = sys.stdout
for src in ('def f():\n x=1\n global x\n', 'assert (1, 2)', 'x\nglobal x'):
    exec src

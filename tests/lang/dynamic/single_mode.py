# Mode single shows the values of expressions through sys.displayhook.
import sys, __builtin__
def run(text):
    exec compile(text, '<s>', 'single')
run('1 + 1')
print __builtin__._
run('None')
run('x = 5')
run('"text"; 3')
run('for i in range(2): i * 10\n')
run('if 1:\n  "in if"\n')
def hook(v): print 'hook', repr(v)
sys.displayhook = hook
run('[1, 2]')
run('None')
run('def f(): 1\n')
sys.displayhook = sys.__displayhook__
del sys.displayhook
try:
    run('1')
except RuntimeError as e:
    print e

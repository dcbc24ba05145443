# Tracebacks through compiled and evaluated functions in turn, with lines where the source can be found.
import sys
import traceback


def compiled(n, then):
    return then(n - 1)


names = {'compiled': compiled}
exec compile('''def evaluated(n):
    if n <= 0:
        raise LookupError('at the bottom')
    return compiled(n, evaluated)


def catches(n):
    try:
        evaluated(n)
    except LookupError:
        raise
    finally:
        done.append(n)


done = []
''', '<plug-in>', 'exec') in names


def show(call, *args):
    try:
        call(*args)
    except Exception:
        kind, value, tb = sys.exc_info()
        print kind.__name__, value
        for name, line, function, text in traceback.extract_tb(tb):
            print '  ', name if name.startswith('<') else 'FILE', line, function, text
        while tb.tb_next:
            tb = tb.tb_next
        print '  ', tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_globals is names


show(names['evaluated'], 3)
show(names['catches'], 1)
print names['done']
show(eval, 'compiled(1, lambda n: undefined_name)', names)
show(eval, 'compiled(1)', names)
show(lambda: compiled(2, lambda n: eval('1/0')))
again = compile('deep()', 'again', 'exec')
def deep():
    exec again
sys.setrecursionlimit(200)
try:
    deep()
except RuntimeError as e:
    print e

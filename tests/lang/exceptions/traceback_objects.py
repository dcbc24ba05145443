# Traceback objects: tb_lineno, tb_next, the frames' names, raise with an explicit traceback.
import sys
def a(): b()
def b():
    x = 1
    c(
        x
    )
def c(x): raise ValueError('deep')
def chain(tb):
    out = []
    while tb:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out
try: a()
except ValueError:
    tb = sys.exc_info()[2]
    print chain(tb)
    print tb.tb_frame.f_globals is globals(), tb.tb_frame.f_code.co_filename, tb.tb_next.tb_next.tb_next.tb_next
def reraise(tb):
    raise KeyError, 'with tb', tb
try: reraise(tb)
except KeyError: print chain(sys.exc_info()[2])
def bare():
    try: a()
    except ValueError: raise
try: bare()
except ValueError: print chain(sys.exc_info()[2])
def explicit():
    try: a()
    except ValueError as e: raise e
try: explicit()
except ValueError: print chain(sys.exc_info()[2])
def keep():
    try: a()
    except ValueError:
        t, v, tb = sys.exc_info()
        raise t, v, tb
try: keep()
except ValueError: print chain(sys.exc_info()[2])
def fin():
    try: a()
    finally: pass
try: fin()
except ValueError: print chain(sys.exc_info()[2])
def gen():
    yield 1
    raise IndexError
try: list(gen())
except IndexError: print chain(sys.exc_info()[2])
try: [1 / y for y in (1, 0)]
except ZeroDivisionError: print chain(sys.exc_info()[2])
try: list(1 / y for y in (1, 0))
except ZeroDivisionError: print chain(sys.exc_info()[2])
class K(object):
    def __getattr__(self, n): raise AttributeError(n)
    class In(object):
        try: raise KeyError
        except KeyError: tbs = chain(sys.exc_info()[2])
try: K().zzz
except AttributeError: print chain(sys.exc_info()[2]), K.In.tbs
try: (lambda: 1 / 0)()
except ZeroDivisionError: print chain(sys.exc_info()[2])
print type(tb).__name__

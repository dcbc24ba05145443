# finally with return, break, continue and raise overriding what was going on.
def ret_over_exc():
    try: raise ValueError
    finally: return 'exception lost'
print ret_over_exc()
def ret_over_ret():
    try: return 'first'
    finally: return 'second'
print ret_over_ret()
def value_computed_before():
    x = 1
    try: return x
    finally: x = 2
print value_computed_before()
def mutable():
    x = []
    try: return x
    finally: x.append('added')
print mutable()
def raise_over_ret():
    try: return 'lost'
    finally: raise KeyError('from finally')
try: raise_over_ret()
except KeyError as e: print e
def raise_over_raise():
    try: raise ValueError('lost')
    finally: raise KeyError('wins')
try: raise_over_raise()
except Exception as e: print type(e).__name__, e
def break_over_raise():
    while True:
        try: raise ValueError
        finally: break
    return 'broke'
print break_over_raise()
def ret_in_except():
    try: raise KeyError
    except KeyError: return 'except'
    finally: print 'finally ran',
print ret_in_except()
def nested():
    try:
        try: return 'inner'
        finally: print 'f1',
    finally: print 'f2',
print nested()
def nested_override():
    try:
        try: raise ValueError
        finally: return 'inner return'
    finally: print 'outer finally',
print nested_override()
def try_in_finally():
    try: raise ValueError('kept')
    finally:
        try: raise KeyError('handled inside')
        except KeyError: print 'handled',
try: try_in_finally()
except ValueError as e: print e
def loop_in_finally():
    try: raise ValueError('still here')
    finally:
        for i in range(3):
            if i == 1: continue
            if i == 2: break
try: loop_in_finally()
except ValueError as e: print e
def return_in_loop_in_finally():
    try: return 'one'
    finally:
        for i in range(3): return i
print return_in_loop_in_finally()
def cond(n):
    try:
        if n: raise KeyError(n)
        return 'normal'
    except KeyError:
        if n == 1: return 'caught'
        raise
    else: return 'unreachable'
    finally:
        if n == 2: return 'overridden'
print cond(0), cond(1), cond(2)
try: cond(3)
except KeyError as e: print 'propagated', e
def gen():
    try: yield 1
    finally: print 'gen finally'
for x in gen(): print x

# Exceptions inside handlers, handler variables, loops of handlers, deep propagation and handler selection by state.
def level(n, log):
    try:
        if n == 0: raise ValueError('bottom')
        level(n - 1, log)
    except ValueError as e:
        log.append((n, str(e)))
        if n % 2: raise KeyError('converted at %d' % n)
        raise
    except KeyError as e:
        log.append((n, 'key ' + e.args[0]))
        if n == 3: raise ValueError('back')
        raise
    finally: log.append(-n)
log = []
try: level(5, log)
except Exception as e: print type(e).__name__, e, log
def retry(f, times):
    for attempt in range(times):
        try: return f(attempt)
        except (ValueError, KeyError) as e: last = e
        else: print 'never: return leaves first'
        finally: attempts.append(attempt)
    raise RuntimeError('gave up after %r' % last)
attempts = []
def flaky(n):
    if n == 0: raise ValueError('first')
    if n == 1: raise KeyError('second')
    return 'ok at %d' % n
print retry(flaky, 5), attempts
try: retry(flaky, 2)
except RuntimeError as e: print e
def in_handler():
    try:
        try: raise KeyError('a')
        except KeyError as e:
            first = e
            raise IndexError('b')
    except IndexError as e: return repr(first), repr(e)
print in_handler()
def shadow(e):
    try: raise ValueError(e)
    except ValueError as e:
        try: raise TypeError(e)
        except TypeError as e: pass
    return e
print repr(shadow('x'))
handlers = [(ZeroDivisionError, 'zero'), (LookupError, 'lookup'), (Exception, 'other')]
def classify(f):
    for kind, name in handlers:
        try: f()
        except kind: return name
        except Exception: continue
    return 'none'
print [classify(f) for f in (lambda: 1 / 0, lambda: [][0], lambda: {}[0], lambda: int('x'), lambda: 1)]
def cleanup_order():
    out = []
    try:
        try:
            try: out.append('body'); raise ValueError
            finally: out.append('f1')
        except KeyError: out.append('no')
        finally: out.append('f2')
    except ValueError: out.append('handler')
    else: out.append('no else')
    finally: out.append('f3')
    return out
print cleanup_order()
def loop():
    results = []
    for x in ('1', 'a', None, '4', [], '0'):
        try: v = 10 / int(x)
        except ValueError: results.append('bad')
        except TypeError: results.append('type'); continue
        except ZeroDivisionError: results.append('zero'); break
        else: results.append(v)
        finally: results.append('.')
    else: results.append('else')
    return results
print loop()

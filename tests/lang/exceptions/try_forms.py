# try with except, else and finally in every combination, and which clauses run.
def run(action):
    log = []
    try:
        try:
            log.append('try')
            action()
        except ValueError: log.append('ValueError')
        except (KeyError, IndexError) as e: log.append('tuple %s' % type(e).__name__)
        except TypeError, e: log.append('comma form %s' % e)
        else: log.append('else')
        finally: log.append('finally')
        log.append('after')
    except Exception as e: log.append('outer ' + type(e).__name__)
    return log
def r(exc):
    def f(): raise exc
    return f
for a in (lambda: 0, r(ValueError()), r(KeyError()), r(IndexError()), r(TypeError('t')), r(OSError()), r(UnicodeError())):
    print run(a)
def bare():
    try: raise KeyError('x')
    except: return 'bare'
print bare()
def else_raises():
    try:
        try: pass
        except ValueError: print 'not for else'
        else: raise ValueError('from else')
        finally: print 'finally runs'
    except ValueError as e: print e
else_raises()
def except_raises():
    try:
        try: raise KeyError('first')
        except KeyError: raise ValueError('second')
        except ValueError: print 'not for the sibling'
        finally: print 'finally'
    except ValueError as e: print 'outer', e
except_raises()
def only_finally():
    try: return 'try'
    finally: print 'finally before return'
print only_finally()
def nested():
    try:
        try:
            try: raise KeyError(1)
            except IndexError: print 'no'
        except ValueError: print 'no'
        else: print 'no'
        finally: print 'passing through'
    except LookupError as e: print 'base class', type(e).__name__
nested()
try:
    try: pass
    finally: raise ValueError('in finally')
except ValueError, e: print e
try: pass
except undefined_name_never_evaluated: pass
else: print 'except expression not evaluated'
try:
    try: raise KeyError
    except undefined_name: pass
except NameError as e: print e

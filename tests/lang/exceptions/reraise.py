# Bare raise: in except, in nested functions, after inner handling, outside any handler, in finally.
import sys
def inner(): raise
try:
    try: raise ValueError('v')
    except ValueError: inner()
except ValueError as e: print 'from a called function', e
def reraise_after_inner():
    try: raise KeyError('outer')
    except KeyError:
        try: raise ValueError('inner')
        except ValueError: pass
        raise
try: reraise_after_inner()
except Exception as e: print type(e).__name__, e
def reraise_after_call():
    def swallow():
        try: raise ValueError('inner')
        except ValueError: pass
    try: raise KeyError('outer')
    except KeyError:
        swallow()
        raise
try: reraise_after_call()
except Exception as e: print type(e).__name__, e
def nothing():
    raise
try: nothing()
except TypeError as e: print 'TypeError', e
except Exception as e: print 'still the old one', type(e).__name__
def fin():
    try:
        try: raise KeyError('k')
        except KeyError: pass
        raise
    except KeyError as e: return 'active after the clause', e.args
print fin()
def modified():
    try: raise ValueError('a')
    except ValueError as e:
        e.args = ('changed',)
        raise
try: modified()
except ValueError as e: print e
def twice():
    try:
        try: raise KeyError(1)
        except KeyError: raise
    except KeyError: raise
try: twice()
except KeyError as e: print 'twice', e
def same_object():
    x = ValueError('obj')
    try: raise x
    except ValueError as y: return x is y, sys.exc_info()[1] is x
print same_object()
def in_else():
    try: raise KeyError('first')
    except KeyError: pass
    try: pass
    except: pass
    else: raise
try: in_else()
except KeyError as e: print 'in else', e

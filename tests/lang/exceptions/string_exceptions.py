# String exceptions are errors in 2.7: raising one gives TypeError; matching one warns and never matches.
try: raise 'oops'
except TypeError as e: print e
try: raise 'oops', 'value'
except TypeError as e: print e
try: raise u'oops'
except TypeError as e: print e
try: raise ('a', 'b'), 1
except TypeError as e: print e
try: raise str('x')
except TypeError as e: print e
for thing in (1, 1.5, None, [], {}, len, Ellipsis):
    try: raise thing
    except TypeError as e: print e
class NotExc(object): pass
for thing in (NotExc, NotExc()):
    try: raise thing
    except TypeError as e: print e
class StrSub(str): pass
try: raise StrSub('q')
except TypeError as e: print e

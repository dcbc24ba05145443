# Attribute access on every kind of object: functions, methods, classes, modules, builtins, numbers, None, generators.
import sys
def f(): pass
class C(object):
    def m(self): pass
class O:
    def m(self): pass
def g(): yield
objects = [('int', 5), ('float', 1.5), ('str', 'a'), ('list', []), ('dict', {}), ('tuple', ()), ('None', None), ('function', f), ('lambda', lambda: 0), ('class', C), ('instance', C()), ('method', C().m),
           ('unbound', C.m), ('old class', O), ('old instance', O()), ('module', sys), ('builtin', len), ('builtin method', [].append), ('type', int), ('generator', g()), ('slice', slice(1)), ('xrange', xrange(1)),
           ('property', property()), ('super', super(C, C())), ('ellipsis', Ellipsis), ('code', f.func_code), ('exception', ValueError('x')), ('exc class', ValueError), ('set', set()), ('file', sys.stdout), ('iterator', iter([])), ('bool', True), ('long', 5L), ('complex', 1j), ('unicode', u'u'), ('notimpl', NotImplemented), ('object', object())]
for name, o in objects:
    row = []
    for attr in ('__class__', '__name__', '__dict__', '__doc__', '__module__', 'nope'):
        try: v = getattr(o, attr)
        except AttributeError as e: row.append(str(e) if attr == 'nope' else '-')
        else: row.append(v.__name__ if attr == '__class__' else v if attr in ('__name__', '__module__') else type(v).__name__ if attr == '__dict__' else 'doc' if v else 'nodoc')
    print name, row[0:3], row[4:]
for name, o in objects:
    try: o.new_attribute = 1
    except (AttributeError, TypeError) as e: print name, type(e).__name__, e
    else: print name, 'settable', o.new_attribute
    try: del o.new_attribute
    except (AttributeError, TypeError) as e: pass

# Module symtable: scopes, names and what is known of them.
import symtable

SOURCE = '''
import os, sys as y
from a import *
def f(a, (b, c), *d, **e):
    global g
    x = [i for i in a]
    z = {j for j in b}
    zz = {j: k for j in b for k in j}
    q = (k for k in c)
    def inner(): return x, os
    return inner
class C(object):
    m = 1
    __private = 2
    def n(self): return m
    exec "a" in {}
lambda u: u
'''


def show(table, indent=''):
    print indent, table.get_type(), table.get_name(), table.get_lineno(), table.is_optimized(), table.is_nested(), \
        table.has_children(), table.has_exec(), table.has_import_star(), sorted(table.get_identifiers())
    for symbol in sorted(table.get_symbols(), key=lambda symbol: symbol.get_name()):
        print indent, '   ', symbol.get_name(), [name for name in sorted(dir(symbol)) if name.startswith('is_') and
                                                 name != 'is_namespace' and getattr(symbol, name)()], symbol.is_namespace()
    for child in table.get_children():
        show(child, indent + '  ')


top = symtable.symtable(SOURCE, 'f', 'exec')
show(top)
f = top.lookup('f').get_namespace()
print f.get_parameters(), sorted(f.get_locals()), sorted(f.get_globals()), f.get_frees()
print f.get_children()[-1].get_frees()
C = top.lookup('C').get_namespace()
print C.get_methods(), sorted(C.get_identifiers())
print top.get_id() == top.get_id(), top.get_id() == f.get_id(), top.lookup('f').get_namespaces()[0] is f
print repr(top), repr(f), repr(top.lookup('y'))
try:
    top.lookup('nothing')
except KeyError as error:
    print 'KeyError', error
entry = top._table
print type(entry).__name__, sorted(entry.symbols.items()), entry.varnames, f._table.varnames, entry.optimized
try:
    entry.name = 'x'
except TypeError as error:
    print error
for arguments in [('x', 'f'), ('x', 'y', 'z'), ('return', 'f', 'exec'), ('x=', 'f', 'exec'), ('import a; from __future__ import b', 'f', 'exec'), ('def f(a,a):pass', 'f', 'exec'),
                  ('1', 'f', 'eval'), ('x', 'f', 'single'), (u'x', 'f', 'exec'), (1, 'f', 'exec')]:
    try:
        print arguments, symtable._symtable.symtable(*arguments).name
    except Exception as error:
        print arguments, type(error).__name__, error

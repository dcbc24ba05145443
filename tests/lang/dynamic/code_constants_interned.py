# Constants that look like names are interned; code objects can be referred to weakly.
import weakref


def f(k='default_value'):
    return 'str_value', ('in_tuple',), k


def same(a, b):
    return a is intern(b)


print same(f()[0], 'str_' + 'value'), same(f()[1][0], 'in_' + 'tuple'), same(f()[2], 'default_' + 'value')
exec "def g(k='other_default'): return 'other_value', ('other_tuple',), k"
print same(g()[0], 'other_' + 'value'), same(g()[1][0], 'other_' + 'tuple'), same(g()[2], 'other_' + 'default')
print [same(k, k + '') for k in g.func_code.co_consts if isinstance(k, str)]
for code in f.func_code, g.func_code, compile('1', 'f', 'eval'):
    ref = weakref.ref(code)
    print ref() is code, weakref.getweakrefcount(code)
print 'LOAD_CONST' in repr(f.func_code.co_code), compile('u"ab"[0]', 'f', 'eval').co_consts, compile('"ab"[0]', 'f', 'eval').co_consts

# Code objects of compiled functions show the bytecode, constants and names that CPython's compiler makes.
from __future__ import absolute_import


def plain(a, (b, c), d=1, *args, **kw):
    "The docstring."
    x = a + b * 2 - 3 ** 4
    for i in range(10):
        if i in [1, 2, 3] and not x is None:
            continue
        elif a or b:
            break
    else:
        print "else", (1, 2, (3, 4)), -5, "ab" + "cd"
    while 1:
        try:
            x = c[1:2], c[::2], c[...]
        except (ValueError, TypeError), e:
            raise
        except:
            pass
        finally:
            del x
    return None


def closures(n):
    def inner(m):
        return [n + k for k in m] + list(n for n in m if n) + [{k: v for k, v in n}, {k for k in n}]
    with open(n) as f, inner(f):
        exec "x" in {}
    class C(object):
        z = 1
        def method(self):
            self.z += n
            self.__private[0] ^= 1
            return lambda q=n: q(n, *n, k=1, **n)
    import os.path as p, sys
    from sys import argv as a, path
    assert n, "message"
    return 1 < n < 3, `n`, n if n else not n, ~n


def gen():
    global COUNT
    COUNT = yield
    yield COUNT


def show(code, depth=0):
    pad = '  ' * depth
    print pad + code.co_name, code.co_firstlineno, code.co_argcount, code.co_nlocals, code.co_stacksize, code.co_flags
    print pad + repr((code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names))
    print pad + code.co_code.encode('hex')
    print pad + code.co_lnotab.encode('hex')
    for k in code.co_consts:
        if type(k) is type(code):
            show(k, depth + 1)
        else:
            print pad + repr(k)


for f in plain, closures, gen, show:
    show(f.func_code)
print plain.func_code.co_consts is plain.func_code.co_consts
inner = [k for k in closures.func_code.co_consts if type(k) is type(show.func_code)][0]
print inner.co_name, inner.co_freevars

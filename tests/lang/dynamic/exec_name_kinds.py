# Names that exec binds: parameters, globals declared in the text, imports, loops, functions, deletes.
def f(a):
    exec 'a = a + 1; b = a * 2'
    return a, b


print f(1)


def g():
    exec 'global made; made = 7'
    return 'made' in globals(), 'made' in locals()


print g(), made


def h():
    exec 'import os.path as p, sys; from string import digits as d'
    return p.basename('a/b'), sys is not None, d


print h()


def loop():
    exec 'for i in range(3):\n  last = i\nelse:\n  done = True'
    return i, last, done


print loop()


def define():
    exec 'def inner(n):\n  return n and n * inner(n - 1) or 1' in globals()
    return inner(5)


print define()


def delete():
    x = 1
    exec 'del x'
    try:
        return x
    except NameError as e:
        return type(e).__name__, str(e)


print delete()


def comprehension():
    exec 'l = [k for k in "ab"]; s = sorted({c for c in "ba"}); d = {c: 1 for c in "z"}'
    return l, k, s, d


print comprehension()


def handler():
    exec 'try:\n  1/0\nexcept ZeroDivisionError as err:\n  kind = type(err).__name__'
    return kind, str(err)


print handler()


def withitem():
    exec 'class M(object):\n  def __enter__(self): return 5\n  def __exit__(self, *a): pass\nwith M() as v: w = v + 1'
    return v, w


print withitem()

# dis shows compiled and evaluated code as it shows CPython's.
import dis


def f(a, b=2):
    """Doc."""
    total = 0
    for x in a:
        if x > b and x != 7:
            total += x
    return total or None


dis.dis(f)
exec """
def g(x):
    try:
        return x[0].y(z=1)
    except KeyError as e:
        return e
"""
dis.dis(g)
dis.dis(compile('a.b + c[1]', '<e>', 'eval'))
print list(dis.findlinestarts(f.func_code))
print dis.findlabels(f.func_code.co_code)


class K(object):
    def m(self):
        return self

    n = staticmethod(lambda: 3)


dis.dis(K)

# exec in a class body works on the class's names.
class A(object):
    base = 10
    exec "derived = base * 2"
    exec "def method(self):\n    return self.derived + 1"
    for name in ('x', 'y'):
        exec "%s = %r" % (name, name.upper())
    del name
print A.derived, A().method(), A.x, A.y, A.method.__name__, A.__module__
print sorted(k for k in A.__dict__ if k[0] != '_')
class B:
    exec "z = 1" in {}, {}
print hasattr(B, 'z')

# Classes inside functions, with cells, super and mangling, evaluated.
exec """
def make(tag, base=object):
    class C(base):
        label = tag
        def __init__(self): self.__t = tag
        def get(self): return self.__t, tag
        def call(self): return super(C, self).__init__
        class Inner(object):
            tag = 'inner'
            def up(self): return tag
    return C
"""
A = make('a')
B = make('b', A)
print A().get(), B().get(), B.label, A.Inner().up(), A.Inner.tag, B.__mro__[1] is A
print B().call().__name__, sorted(k for k in B().__dict__), A.__name__, A.__module__

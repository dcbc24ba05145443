# A closed-over variable is one cell: every closure and the outer function see each other's changes.
def outer():
    x = 1
    def get():
        return x
    def double():
        return get() * 2
    a = get(), double()
    x = 10
    b = get(), double()
    return a, b, get
a, b, get = outer()
print a, b, get()

def pair():
    state = [0]
    def inc():
        state[0] += 1
        return state[0]
    def read():
        return state[0]
    return inc, read
i1, r1 = pair()
i2, r2 = pair()
i1(); i1(); i2()
print r1(), r2()
print get.func_closure[0].cell_contents, len(i1.func_closure), get.func_code.co_freevars
print i1.func_closure[0].cell_contents is r1.func_closure[0].cell_contents

def params(a, b=2, *c, **d):
    def inner():
        return a, b, c, d
    a = 'rebound'
    return inner
print params(1)(), params(1, 3, 4, k=5)()

def loop():
    fs = []
    for i in range(3):
        def f():
            return i
        fs.append(f)
    before = [f() for f in fs]
    i = 'changed'
    return before, [f() for f in fs]
print loop()

# Free variables before assignment and after: NameError for cells, UnboundLocalError in the owner.
def f():
    def g():
        return x
    try:
        g()
    except NameError as e:
        print type(e).__name__, e
    try:
        x
    except UnboundLocalError as e:
        print type(e).__name__, e
    x = 1
    return g()
print f()

def late():
    def use():
        return helper() + 1
    def helper():
        return 41
    return use()
print late()

def loop_never():
    def g():
        return i
    for i in ():
        pass
    return g
try:
    loop_never()()
except NameError as e:
    print e

def self_ref():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    other = fact
    fact = None
    return other
try:
    self_ref()(3)
except TypeError as e:
    print e

def exc():
    try:
        raise ValueError('kept')
    except ValueError as e:
        pass
    return lambda: e
print repr(exc()())

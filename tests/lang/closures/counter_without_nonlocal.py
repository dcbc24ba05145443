# Idioms that stand in for nonlocal: mutable cell, function attribute, generator, class.
def counter_list():
    n = [0]
    def inc():
        n[0] += 1
        return n[0]
    return inc
def counter_attr():
    def inc():
        inc.n += 1
        return inc.n
    inc.n = 0
    return inc
def counter_gen():
    def g():
        n = 0
        while True:
            n += 1
            yield n
    return g().next
class Counter(object):
    def __init__(self): self.n = 0
    def __call__(self):
        self.n += 1
        return self.n
def counter_default(_n=[0]):
    _n[0] += 1
    return _n[0]
for make in (counter_list, counter_attr, counter_gen, Counter):
    a, b = make(), make()
    print a(), a(), b(), a(), b()
print counter_default(), counter_default()
def broken():
    n = 0
    def inc():
        n += 1
        return n
    return inc
try:
    broken()()
except UnboundLocalError as e:
    print e

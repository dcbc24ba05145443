# Names bound nowhere are looked up in locals, globals and built-ins, in a function with exec.
def f(code):
    exec code
    return sorted([1, 2]), max
print f("max = 5")
print f("sorted = lambda l: 'no'")
print f("pass")[1] is max

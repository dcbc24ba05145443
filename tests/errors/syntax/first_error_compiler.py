# The symbol table finds the duplicate before the compiler finds the return.
return 1
def f(a, a):
    pass

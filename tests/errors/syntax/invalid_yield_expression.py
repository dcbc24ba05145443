# An unparenthesised yield as an argument.
def f():
    g(1, yield 2)

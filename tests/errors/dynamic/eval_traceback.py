# Code run by eval, inside a function.


def f(text):
    return eval(text, {'x': 3, 'f': f})


print f('x * 2')
print f('f("x")')
f('f("x +\\n y")')

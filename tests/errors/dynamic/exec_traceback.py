# Code run by exec has a frame without source lines.


def f(x):
    return 10 / x


exec 'y = f(2)'
print y
exec '''
def g(x):
    return f(x - 1)

print g(3)
'''
exec 'g(\n1)'

# A SyntaxError raised by hand in a function.


def f():
    raise SyntaxError('bad thing', ('other.txt', 12, 3, 'some text\n'))


f()

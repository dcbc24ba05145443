print 'noisy runs'


def f():
    x = 1
    global x


assert (1, 'always')

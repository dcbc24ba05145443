# What compile refuses, in its arguments.
def attempt(*a, **k):
    try:
        print type(compile(*a, **k)).__name__
    except Exception as e:
        print type(e).__name__, e
attempt()
attempt('1')
attempt('1', 'f')
attempt('1', 'f', 'evil')
attempt('1', 'f', 'eval', 1 << 20)
attempt('1', 'f', 'eval', 'x')
attempt('1', 2, 'eval')
attempt('1', 'f', 3)
attempt(1, 'f', 'eval')
attempt([], 'f', 'eval')
attempt('a\0b', 'f', 'eval')
attempt('1', 'f', 'eval', 0, 0, 0)
attempt(source='1', filename='f', mode='eval', flags=0, dont_inherit=1)
attempt('1', 'f', 'eval', bogus=1)
attempt(bytearray('1'), 'f', 'eval')
attempt(buffer('1'), 'f', 'eval')
attempt(u'1', u'f', u'eval')

# What eval refuses.
def attempt(*a):
    try:
        print eval(*a)
    except Exception as e:
        print type(e).__name__, e
attempt()
attempt('1', {}, {}, {})
attempt(1)
attempt(None)
attempt('')
attempt('   ')
attempt('a = 1')
attempt('pass')
attempt('1 +')
attempt('1', 1)
attempt('1', [])
attempt('1', {}, 1)
attempt('1', {}, 'str')
attempt('x', {'x': 5}, None)
attempt('x', None, {'x': 6})
attempt('1\n2')
attempt('\n1')
attempt('a\0')
attempt('1/0')
attempt(u'u"\xe9"')
attempt('yield 1')
attempt('return')

# What exec refuses.
def attempt(*args):
    try:
        if len(args) == 1:
            exec args[0]
        elif len(args) == 2:
            exec args[0] in args[1]
        else:
            exec args[0] in args[1], args[2]
    except Exception as e:
        print type(e).__name__, e
attempt(1)
attempt(None)
attempt([])
attempt('1', 5)
attempt('1', [])
attempt('1', {}, 3)
attempt('1', {}, 'abc')
attempt('a\0b')
attempt('a b')

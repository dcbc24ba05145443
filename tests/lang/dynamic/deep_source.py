# Source that nests deeply: errors as CPython's, no crash.
def attempt(text, mode='eval'):
    try:
        compile(text, 'f', mode)
        print 'compiled'
    except (SyntaxError, MemoryError, SystemError, IndentationError) as e:
        print type(e).__name__, getattr(e, 'msg', e)
attempt('(' * 80 + '1' + ')' * 80)
attempt('(' * 200 + '1' + ')' * 200)
attempt('[' * 150 + ']' * 150)
attempt('\n'.join(' ' * i + 'if 1:' for i in range(50)) + '\n' + ' ' * 60 + 'pass\n', 'exec')
attempt('\n'.join(' ' * i + 'if 1:' for i in range(120)) + '\n' + ' ' * 130 + 'pass\n', 'exec')
attempt('\n'.join(' ' * i + 'for x in y:' for i in range(30)) + '\n' + ' ' * 60 + 'pass\n', 'exec')
attempt('a' + '.b' * 500)
attempt('f' + '()' * 300)
attempt('x' + '[0]' * 300)
attempt('1' + ' + 1' * 2000)
attempt('1 if 2 else ' * 50 + '3')
attempt(' and '.join(['a'] * 3000))

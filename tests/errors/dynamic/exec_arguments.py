# Wrong arguments of exec, eval and execfile.


def attempt(f):
    try:
        f()
    except (TypeError, SyntaxError, NameError, IOError), error:
        print type(error).__name__, error


def exec_number():
    exec 3


def exec_bad_globals():
    exec 'x = 1' in 3


def exec_bad_locals():
    exec 'x = 1' in {}, 3


def exec_tuple():
    exec ('x = undefined_thing', {})


attempt(exec_number)
attempt(exec_bad_globals)
attempt(exec_bad_locals)
attempt(exec_tuple)
attempt(lambda: eval(3))
attempt(lambda: eval('x', 3))
attempt(lambda: eval('x', {}, 3))
attempt(lambda: eval('undefined_name'))
attempt(lambda: eval('x = 1'))
attempt(lambda: eval())
attempt(lambda: eval('1', {}, {}, {}))
attempt(lambda: eval(compile('x = 1', 'name', 'exec')))
attempt(lambda: execfile('no/such/file.py'))
attempt(lambda: execfile(3))

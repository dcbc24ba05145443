# An uncaught SyntaxError of exec.


def run(text):
    exec text


run('z = 3')
run('if 1:\n    x = 1\n  y = 2\n')

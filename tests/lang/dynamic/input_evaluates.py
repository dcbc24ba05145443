# stdin: 1 + 2\n[x, 'a']\n  x\n(\n\nimport os\nundefined\n
# input evaluates a line in the caller's namespace.
x = 10
print input(), input('prompt> ')
def f():
    x = 'local'
    return input()
print f()
for i in range(5):
    try:
        print input()
    except (SyntaxError, NameError, EOFError) as e:
        print type(e).__name__, e.args[0]

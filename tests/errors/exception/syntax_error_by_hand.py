# A SyntaxError raised by hand is shown with its place, as far as it has one.
import sys


def show(*args):
    error = SyntaxError(*args)
    print error, '|', error.msg, error.filename, error.lineno, error.offset, error.text
    sys.excepthook(SyntaxError, error, None)


show()
show('message')
show('message', ('file.py', 3, 4, 'abc def\n'))
show('message', ('file.py', 3, None, '    abc def\n'))
show('message', ('file.py', 3, 7, '    abc def\n'))
show('message', ('file.py', 3, 100, 'abc\n'))
show('message', ('file.py', 3, 4, None))
show('message', (None, 3, 4, 'text'))
show('message', ('/a/folder/file.py', 3, 2, '\tx y'))
show('message', ('file.py', None, None, None))
show('a', 'b', 'c')
show('message', ('file.py', 3, 5, 'two\nlines\n'))
try:
    SyntaxError('message', (1, 2))
except Exception, error:
    print type(error).__name__, error
error = SyntaxError('first')
error.msg = 'second'
error.lineno = 12
print error
error.filename = 'dir/name.py'
print error
error.print_file_and_line = True
error.text = 'x = \n'
error.offset = 2
sys.excepthook(SyntaxError, error, None)

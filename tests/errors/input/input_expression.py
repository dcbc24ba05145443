# stdin: 1 + 2\nundefined_name\n1 +\n'text'
# input evaluates what it reads.


def attempt():
    try:
        print input('? ')
    except (NameError, SyntaxError), error:
        print type(error).__name__, error


attempt()
attempt()
attempt()
attempt()
input()

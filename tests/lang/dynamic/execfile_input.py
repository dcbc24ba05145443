# stdin: 1 + 2\nhello\n
# execfile runs a file in a namespace; input() evaluates a line; raw_input reads one.
print input('expression: ')
print repr(raw_input())
try: raw_input('at the end: ')
except EOFError as e: print 'EOFError', e
try: execfile('no_such_file.py')
except IOError as e: print e.errno, e.strerror, e.filename
try: execfile(5)
except TypeError as e: print e

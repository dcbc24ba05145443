# stdin: only line
# raw_input and input at the end of their input.
print raw_input()
try:
    raw_input('prompt> ')
except EOFError, error:
    print '|', error
raw_input()

# Strings can't be raised any more.
try:
    raise 'text'
except TypeError, error:
    print error
raise 'a string', 3

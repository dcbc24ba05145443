# Indentation errors keep their own class.
try:
    import bad
except IndentationError, e:
    print repr(e)
    print isinstance(e, SyntaxError)
    raise

# An uncaught error of the compiler proper has no caret.
def load():
    import bad


load()

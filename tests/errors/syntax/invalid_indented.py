# The caret counts from the text with its indentation removed.
def f():
    if True:
        return 1 +/ 2

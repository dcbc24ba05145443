# A deeper comment is no indentation, the deeper line after it is.
def f():
    x = 1
        # comment
        y = 2

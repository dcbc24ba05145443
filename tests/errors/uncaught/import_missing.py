# A module that doesn't exist.


def load():
    import no_such_module_anywhere
    return no_such_module_anywhere


load()

# A chain of imports through packages, each with its own line.


def load():
    from pack.sub import leaf
    return leaf


load()

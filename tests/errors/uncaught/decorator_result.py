# A decorator that gives nothing: the call fails later.


def forgetful(f):
    def wrapper(*args):
        f(*args)


@forgetful
def target(x):
    return x


target(1)

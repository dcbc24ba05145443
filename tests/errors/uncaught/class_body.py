# A class body appears under the name of the class.


class Outer(object):
    x = 1

    class Inner:
        y = {}
        z = y['missing']

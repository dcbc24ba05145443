# A class body doesn't see the names of the class around it.


class Outer(object):
    limit = 3

    class Inner(object):
        size = 2
        double = limit * size

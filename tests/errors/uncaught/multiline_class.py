# Bases over several lines.


class A(object):
    pass


class B(A,
        object,
        A):
    x = 1

# A missing colon.
class A(object)
    pass

# An exception in __init__ appears below the line that calls the class.


class Base(object):
    def __init__(self, size):
        self.data = [None] * size
        self.data[size] = 1


class Derived(Base):
    def __init__(self):
        super(Derived, self).__init__(3)


Derived()

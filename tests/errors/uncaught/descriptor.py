# A descriptor's __get__ and __set__ appear under their own names.


class Positive(object):
    def __get__(self, obj, cls):
        return obj.value

    def __set__(self, obj, value):
        if value < 0:
            raise ValueError('negative')
        obj.value = value


class Thing(object):
    size = Positive()


t = Thing()
t.size = 4
print t.size
t.size = -4

# Calls of methods: self counts; unbound methods want an instance.


class New(object):
    def method(self, a):
        return a

    def nothing():
        return 'never'

    @classmethod
    def make(cls, a):
        return a

    @staticmethod
    def static(a):
        return a

    def __call__(self, x):
        return x


class Old:
    def method(self, a):
        return a

    def nothing():
        return 'never'

    @classmethod
    def make(cls, a):
        return a


class Other(object):
    pass


def attempt(f, *args, **kwargs):
    try:
        print f(*args, **kwargs)
    except TypeError, error:
        print error


for cls in New, Old:
    print cls.__name__
    obj = cls()
    attempt(obj.method)
    attempt(obj.method, 1)
    attempt(obj.method, 1, 2)
    attempt(obj.method, b=1)
    attempt(obj.method, self=1)
    attempt(obj.nothing)
    attempt(cls.method)
    attempt(cls.method, 1)
    attempt(cls.method, obj)
    attempt(cls.method, obj, 'fine')
    attempt(cls.method, Other(), 1)
    attempt(cls.method, cls, 1)
    attempt(cls.method, self=obj, a=1)
    attempt(cls.nothing)
    attempt(cls.make)
    attempt(cls.make, 1, 2)
attempt(New.static)
attempt(New().static, 1, 2)
attempt(New())
attempt(New(), 1)
attempt(New(), 1, 2)

# A metaclass that fails: its frame stands below the class statement.


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        if 'required' not in namespace:
            raise TypeError('%s lacks required' % name)
        return type.__new__(mcs, name, bases, namespace)


class Good(object):
    __metaclass__ = Meta
    required = 1


class Bad(Good):
    x = 1
    y = 2

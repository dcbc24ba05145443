# Descriptors, properties and attribute hooks that are misused.


class Value(object):
    def __get__(self, obj, cls):
        return 'value'


class NoDelete(object):
    def __get__(self, obj, cls):
        return 'value'

    def __set__(self, obj, value):
        pass


class BadGetattr(object):
    def __getattr__(self):
        return 1


class BadGetattribute(object):
    def __getattribute__(self, name):
        raise AttributeError('own message: ' + name)


class BadSetattr(object):
    def __setattr__(self, name):
        pass


class Both(object):
    def __getattribute__(self, name):
        raise AttributeError('first')

    def __getattr__(self, name):
        return 'second chance for ' + name


class A(object):
    value = Value()
    fixed = NoDelete()
    get_only = property(lambda self: 1)
    set_only = property(None, lambda self, value: None)
    wrong = property(lambda: 1)
    number = property(3)

    @classmethod
    def cm(cls):
        return cls.__name__

    @staticmethod
    def sm():
        return 'static'


def attempt(what, f):
    try:
        result = f()
        print what, result
    except (AttributeError, TypeError), error:
        print what, '|', type(error).__name__, '|', error


attempt('no __delete__', lambda: delattr(A(), 'fixed'))
attempt('no __set__', lambda: setattr(A(), 'value', 1))
attempt('get only', lambda: setattr(A(), 'get_only', 1))
attempt('get only', lambda: delattr(A(), 'get_only'))
attempt('set only', lambda: A().set_only)
attempt('set only', lambda: delattr(A(), 'set_only'))
attempt('wrong getter', lambda: A().wrong)
attempt('number getter', lambda: A().number)
attempt('getattr signature', lambda: BadGetattr().x)
attempt('getattribute', lambda: BadGetattribute().x)
attempt('setattr signature', lambda: setattr(BadSetattr(), 'x', 1))
attempt('both', lambda: Both().x)
attempt('classmethod call', lambda: A.__dict__['cm']())
attempt('staticmethod call', lambda: A.__dict__['sm']())
attempt('classmethod get', lambda: A.__dict__['cm'].__get__(None, A)())
attempt('classmethod get nothing', lambda: A.__dict__['cm'].__get__(None))
attempt('function get', lambda: attempt.__get__(None))
attempt('function get', lambda: attempt.__get__(None, None))
attempt('property get', lambda: A.get_only.__get__(None) is A.get_only)
attempt('property get wrong', lambda: A.set_only.__get__(3))
attempt('property set', lambda: A.get_only.__set__(A(), 3))
attempt('slot wrapper', lambda: int.__add__('a', 1))
attempt('slot wrapper', lambda: int.__add__())
attempt('slot wrapper', lambda: int.__add__(1))
attempt('slot wrapper', lambda: int.__add__(1, 2, 3))
attempt('method descriptor', lambda: list.append())
attempt('method descriptor', lambda: list.append(3, 4))
attempt('method descriptor', lambda: str.upper(u'a'))
attempt('class method descriptor', lambda: dict.fromkeys())
attempt('class method descriptor', lambda: dict.__dict__['fromkeys'](3))
attempt('object setattr', lambda: object.__setattr__(3, 'x', 1))
attempt('object setattr type', lambda: object.__setattr__(int, 'x', 1))
attempt('type getattribute', lambda: type.__getattribute__(3, 'x'))
attempt('object getattribute', lambda: object.__getattribute__(3, 'x'))
attempt('object getattribute', lambda: object.__getattribute__(3, 4))

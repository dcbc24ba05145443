class Special(Exception):
    pass


class Fake(Exception):
    __module__ = 'some.where'


class Old:
    pass

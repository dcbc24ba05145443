# An exception class with a __str__ of its own.


class Problem(Exception):
    def __init__(self, code, detail):
        Exception.__init__(self, code)
        self.detail = detail

    def __str__(self):
        return 'problem %s: %s' % (self.args[0], self.detail)


raise Problem(12, 'not enough')

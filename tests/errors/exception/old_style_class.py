# Raising an old-style class makes an instance.


class Problem:
    def __str__(self):
        return ''


def f():
    raise Problem


f()

# raise with three parts goes on with a traceback of one's choice.
import sys


def fail():
    raise ValueError('original')


def keep():
    try:
        fail()
    except ValueError:
        return sys.exc_info()


def rethrow(info):
    raise info[0], info[1], info[2]


info = keep()
print info[0], info[1]
rethrow(info)

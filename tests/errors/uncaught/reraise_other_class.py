# Another class with the old traceback.
import sys


def fail():
    return {}['key']


def convert():
    try:
        fail()
    except KeyError:
        raise LookupError, 'converted', sys.exc_info()[2]


convert()

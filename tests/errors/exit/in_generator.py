# From inside a generator.
import sys


def numbers():
    try:
        yield 1
        sys.exit(4)
    finally:
        print 'generator ends'


for n in numbers():
    print n

# Leaving a finally block by sys.exit replaces the exception.
import sys


def f():
    try:
        {}[1]
    finally:
        sys.exit('replaced')


f()

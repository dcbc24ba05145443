# A future import in a function.
def f():
    from __future__ import division

import sys
class M(object):
    answer = 42
sys.modules[__name__] = M()

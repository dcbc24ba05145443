"""mod doc"""
def get_new(): return new
def func(): pass
class Cls(object): pass
def name_now(): return __name__
def helper(): return 'original'
def use_helper(): return helper()

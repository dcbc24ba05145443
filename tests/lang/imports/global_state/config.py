level = 1
table = ['config']
def get_level(): return level
def set_level(v):
    global level
    level = v
def helper(): return 'original helper'
def use_helper(): return helper()

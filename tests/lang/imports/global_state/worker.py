import config
from config import level as level_at_import, table
from config import *
count = 0
def report(): return config.level, level_at_import, level
def tables(): return table is config.table, table
def use(): return config.helper(), helper()
def counter():
    global count
    count += 1
    return count
class Base(object):
    def name(self): return 'base'

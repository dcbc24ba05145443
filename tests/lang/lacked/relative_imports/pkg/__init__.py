from .grand import CONST
from . import grand
def top(): return 'top %s' % grand.name

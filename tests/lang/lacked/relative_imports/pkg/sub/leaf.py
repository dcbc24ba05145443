from .middle import up
from .. import grand
from ..grand import CONST
def chain(): return up(), grand.CONST, CONST

from . import register
from ..core.util.text import shout
@register
class Plugin(object):
    def __call__(self, s): return shout(s)

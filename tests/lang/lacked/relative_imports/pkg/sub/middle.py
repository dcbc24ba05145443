from . import sibling
from .. import CONST
from ..grand import name as grand_name
def up(): return CONST, grand_name

print 'pkg init'
order = ['init start']
from impl import exported
order.append('after impl')
clash = 'attribute, not the module'

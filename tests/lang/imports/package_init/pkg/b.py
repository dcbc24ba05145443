import pkg
print 'b sees', pkg.order
up = pkg.order[:]
pkg.order.append('b')

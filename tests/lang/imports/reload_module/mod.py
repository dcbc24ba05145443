print 'executing', __name__
try: loads += 1
except NameError: loads = 1
counter = loads
marker = object()
def f(): return marker
class C(object): pass

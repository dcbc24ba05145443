def path(): return __name__.split('.')

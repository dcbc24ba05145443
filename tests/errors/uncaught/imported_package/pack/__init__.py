print 'pack', __name__, __path__ is not None

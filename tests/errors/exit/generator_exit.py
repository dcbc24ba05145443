# GeneratorExit and StopIteration are exceptions like others when nobody catches them.
try:
    raise StopIteration(3)
except Exception, error:
    print repr(error)
raise GeneratorExit('by hand')

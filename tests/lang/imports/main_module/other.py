import __main__
main_is_main = __main__.__name__
shared_from_main = __main__.shared
state = []

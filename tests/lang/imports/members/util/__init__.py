def util_name(): return __name__

thing = 'a string attribute'
def func(): return 'package function'

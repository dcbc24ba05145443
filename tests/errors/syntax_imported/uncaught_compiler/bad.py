def f():
    pass


return 2

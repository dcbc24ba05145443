def func(): return 'submodule function'

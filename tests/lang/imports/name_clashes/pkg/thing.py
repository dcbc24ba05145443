value = 'submodule value'

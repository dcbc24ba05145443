value = 'pkg value'

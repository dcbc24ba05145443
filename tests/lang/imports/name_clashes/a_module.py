case = 'lower'

case = 'upper'

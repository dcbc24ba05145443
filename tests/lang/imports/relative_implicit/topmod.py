where = 'topmod'

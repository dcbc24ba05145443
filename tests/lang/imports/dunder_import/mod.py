value = 'mod value'

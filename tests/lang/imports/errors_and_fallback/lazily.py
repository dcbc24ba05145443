value = 'lazy value'

attr = 'deeper attr'

inner_value = 'inner value'

value = 'nested value'

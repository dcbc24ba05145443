value = 'unblocked'

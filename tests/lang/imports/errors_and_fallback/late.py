attempts = 1

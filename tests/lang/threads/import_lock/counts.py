slow = 0

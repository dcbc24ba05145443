from pack import circular_b
a = 1

import counts
counts.slow += 1
for i in range(3000000):
    pass
count = counts.slow

def mean(values, limit):
    total = 0.0
    n = 0
    for i in range(len(values)):
        if n == limit:
            break
        total += values[i] * 0.5
        n += 1
    return total / n

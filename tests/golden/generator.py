def pairs(a, b):
    total = 0
    for x in a:
        total += x
        got = yield x, total
        if got in b:
            return

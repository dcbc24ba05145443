# Dynamic programming: edit distance with an alignment, longest common subsequence, knapsack, coin change.
def table(a, b):
    d = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1): d[i][0] = i
    for j in range(len(b) + 1): d[0][j] = j
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1): d[i][j] = min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (x != y))
    return d
def align(a, b):
    d, i, j, out = table(a, b), len(a), len(b), []
    while i or j:
        if i and j and d[i][j] == d[i - 1][j - 1] + (a[i - 1] != b[j - 1]): i, j = i - 1, j - 1; out.append((a[i], b[j]))
        elif i and d[i][j] == d[i - 1][j] + 1: i -= 1; out.append((a[i], '-'))
        else: j -= 1; out.append(('-', b[j]))
    return [''.join(s) for s in zip(*reversed(out))] if out else ['', '']
def lcs(a, b):
    memo = {}
    def go(i, j):
        if i == len(a) or j == len(b): return ''
        if (i, j) not in memo:
            memo[i, j] = a[i] + go(i + 1, j + 1) if a[i] == b[j] else max(go(i + 1, j), go(i, j + 1), key=len)
        return memo[i, j]
    return go(0, 0)
def knapsack(items, cap):
    best = {0: (0, ())}
    for name, weight, value in items:
        for used, (v, names) in sorted(best.items(), reverse=True):
            w = used + weight
            if w <= cap and v + value > best.get(w, (-1,))[0]: best[w] = v + value, names + (name,)
    return max(best.values())
def coins(total, kinds):
    ways = [1] + [0] * total
    for k in kinds:
        for t in range(k, total + 1): ways[t] += ways[t - k]
    return ways[total]
def lis(xs):
    ends = []
    for x in xs:
        lo, hi = 0, len(ends)
        while lo < hi:
            mid = (lo + hi) // 2
            if ends[mid] < x: lo = mid + 1
            else: hi = mid
        ends[lo:lo + 1] = [x]
    return len(ends)
for a, b in (('kitten', 'sitting'), ('saturday', 'sunday'), ('', 'abc'), ('same', 'same'), ('', '')):
    print table(a, b)[-1][-1], align(a, b), repr(lcs(a, b))
for row in table('abc', 'yabd'): print row
print knapsack([('map', 9, 150), ('compass', 13, 35), ('water', 153, 200), ('sandwich', 50, 160), ('glucose', 15, 60), ('tin', 68, 45), ('banana', 27, 60), ('apple', 39, 40)], 200)
print [coins(n, (1, 2, 5)) for n in range(11)], coins(100, (1, 5, 10, 25, 50)), coins(1000, (1, 2, 5, 10, 20, 50, 100, 200))
print lis([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]), lis([]), lis(range(10)), lis(range(10, 0, -1))

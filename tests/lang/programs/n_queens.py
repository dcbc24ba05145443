# N queens by backtracking: recursive generator, bit masks and set versions agree.
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            for s in queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,)):
                yield s

def count_bits(n):
    full = (1 << n) - 1
    def place(cols, left, right):
        if cols == full:
            return 1
        total = 0
        free = full & ~(cols | left | right)
        while free:
            bit = free & -free
            free ^= bit
            total += place(cols | bit, (left | bit) << 1, (right | bit) >> 1)
        return total
    return place(0, 0, 0)

def show(solution):
    n = len(solution)
    for c in solution:
        print ' '.join('Q' if i == c else '.' for i in range(n))

print [len(list(queens(n))) for n in range(1, 7)]
print [count_bits(n) for n in range(1, 9)]
first = queens(8).next()
print first
show(first)
def mirrored(s): return tuple(len(s) - 1 - c for c in s)
six = set(queens(6))
print len(six), all(mirrored(s) in six for s in six), min(six)

# Arithmetic at the bounds of small and plain ints, evaluated.
exec """
def f(n):
    return n + 1, n - 1, n * 2, -n, n << 1, ~n
for bits in (30, 31, 47, 48, 49, 62, 63, 64):
    print bits, f(2 ** bits - 1), f(-2 ** bits)
def loop(start, n):
    x = start
    for i in range(n):
        x += 1
    return x, type(x).__name__
print loop(2 ** 48 - 2, 4), loop(2 ** 63 - 3, 4)
def down(x):
    x -= 2 ** 62
    x -= 2 ** 62
    x -= 2 ** 62
    return x
print down(0), 3 * 2 ** 61, 2 ** 47 * 3, (2 ** 31) * (2 ** 31), (2 ** 32) * (2 ** 32)
x = 1
for i in range(70): x *= 2
print x, 7 / 2, -7 / 2, 7 % -3, -7 // 2, 0.1 + 0.2, 1e308 * 10
"""

# Digits of pi (spigot and Machin), e and sqrt(2) with long integers.
def pi_spigot():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2
g = pi_spigot()
digits = ''.join(str(g.next()) for _ in range(60))
print digits
def machin(n):
    unity = 10 ** (n + 10)
    def at(x):
        total, term, k, sign = 0, unity // x, 1, 1
        while term:
            total += sign * (term // k)
            term //= x * x
            k += 2
            sign = -sign
        return total
    return 4 * (4 * at(5) - at(239)) // 10 ** 10
print machin(59), str(machin(59)) == digits
def e(n):
    unity = 10 ** (n + 5)
    total, term, k = 0, unity, 1
    while term:
        total += term
        term //= k
        k += 1
    return total // 10 ** 5
print e(50)
def isqrt(n):
    x = 1 << (n.bit_length() // 2 + 1)
    while True:
        y = (x + n // x) // 2
        if y >= x: return x
        x = y
print isqrt(2 * 10 ** 100), isqrt(10 ** 40), isqrt(10 ** 40 - 1)
fibs = [0, 1]
while len(str(fibs[-1])) < 40: fibs.append(fibs[-1] + fibs[-2])
print len(fibs), fibs[-1], sum(map(int, str(2 ** 1000))), sum(map(int, str(reduce(lambda a, b: a * b, range(1, 101)))))
def to_base(n, b):
    out = ''
    while n: n, d = divmod(n, b); out = '0123456789abcdefghijklmnopqrstuvwxyz'[d] + out
    return out or '0'
print to_base(2 ** 64, 7), int(to_base(3 ** 50, 36), 36) == 3 ** 50, to_base(255, 2), hex(10 ** 20)

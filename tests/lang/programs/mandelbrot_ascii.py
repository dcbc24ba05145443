# The Mandelbrot set in characters, with complex numbers and with two floats; both must agree.
def escape(c, limit=30):
    z = 0j
    for n in xrange(limit):
        z = z * z + c
        if abs(z) > 2: return n
    return limit
def escape2(cr, ci, limit=30):
    x = y = 0.0
    for n in xrange(limit):
        x, y = x * x - y * y + cr, 2 * x * y + ci
        if x * x + y * y > 4: return n
    return limit
chars = ' .:-=+*#%@'
rows = []
for j in range(-10, 11):
    row = ''
    for i in range(-40, 15):
        a = escape(complex(i / 20.0, j / 9.0))
        assert a == escape2(i / 20.0, j / 9.0), (i, j)
        row += chars[a * (len(chars) - 1) // 30]
    rows.append(row)
print '\n'.join(r.rstrip() for r in rows)
print rows == rows[::-1], sum(r.count('@') for r in rows), sorted(set(''.join(rows)))
def julia(c, w=40, h=12): return [''.join(chars[min(9, julia_steps(complex(x / 13.0 - 1.5, y / 5.5 - 1), c))] for x in range(w)).rstrip() for y in range(h)]
def julia_steps(z, c):
    n = 0
    while abs(z) < 2 and n < 20: z, n = z ** 2 + c, n + 1
    return n
print '\n'.join(julia(-0.8 + 0.156j))

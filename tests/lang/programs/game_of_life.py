# Conway's game of life on an unbounded set of cells, with a still life, an oscillator and a glider.
def neighbours((x, y)):
    return [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]

def step(cells):
    counts = {}
    for cell in cells:
        for n in neighbours(cell):
            counts[n] = counts.get(n, 0) + 1
    return set(c for c, k in counts.iteritems() if k == 3 or (k == 2 and c in cells))

def parse(picture):
    return set((x, y) for y, line in enumerate(picture.split('/')) for x, c in enumerate(line) if c == '#')

def show(cells, w=8, h=6):
    return '\n'.join(''.join('#' if (x, y) in cells else '.' for x in range(w)) for y in range(h))

block = parse('##/##')
print step(block) == block
blinker = parse('/###')
print step(blinker) != blinker, step(step(blinker)) == blinker
print show(step(blinker), 3, 3)
glider = parse('.#/..#/###')
g = glider
for i in range(4):
    print 'generation', i
    print show(g)
    g = step(g)
print g == set((x + 1, y + 1) for x, y in glider)
r = parse('.##/##/.#')
history = []
for _ in range(20):
    history.append(len(r))
    r = step(r)
print history
def torus(grid):
    h, w = len(grid), len(grid[0])
    return [[int(sum(grid[(y + j) % h][(x + i) % w] for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j) + grid[y][x] * 0.5 in (2.5, 3, 3.5)) for x in range(w)] for y in range(h)]
grid = [[1 if (x * y + x) % 3 == 0 else 0 for x in range(6)] for y in range(5)]
for _ in range(3):
    grid = torus(grid)
for row in grid:
    print ''.join('.#'[c] for c in row)

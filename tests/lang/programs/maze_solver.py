# Mazes: parsing, breadth-first search with path drawing, depth-first all paths, A* and generation from a seed.
maze = '''#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#...#..E#
#########'''
grid = [list(row) for row in maze.split('\n')]
def find(c): return next((x, y) for y, row in enumerate(grid) for x, v in enumerate(row) if v == c)
def moves((x, y)):
    for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0)):
        if grid[y + dy][x + dx] != '#': yield x + dx, y + dy
def bfs(start, goal):
    prev, frontier = {start: None}, [start]
    while frontier:
        p = frontier.pop(0)
        if p == goal: break
        for q in moves(p):
            if q not in prev: prev[q] = p; frontier.append(q)
    else: return None
    path = []
    while p: path.append(p); p = prev[p]
    return path[::-1]
def astar(start, goal):
    h = lambda (x, y): abs(x - goal[0]) + abs(y - goal[1])
    todo, cost, visited = [(h(start), 0, start, [start])], {start: 0}, 0
    while todo:
        todo.sort(reverse=True)
        f, g, p, path = todo.pop()
        visited += 1
        if p == goal: return path, visited
        for q in moves(p):
            if g + 1 < cost.get(q, 10 ** 9):
                cost[q] = g + 1
                todo.append((g + 1 + h(q), g + 1, q, path + [q]))
def all_paths(p, goal, seen=()):
    if p == goal: yield seen + (p,)
    else:
        for q in moves(p):
            if q not in seen:
                for r in all_paths(q, goal, seen + (p,)): yield r
S, E = find('S'), find('E')
path = bfs(S, E)
print S, E, len(path)
for x, y in path[1:-1]: grid[y][x] = '*'
print '\n'.join(map(''.join, grid))
grid = [list(row) for row in maze.split('\n')]
p2, n = astar(S, E)
print len(p2) == len(path), n, sorted(len(p) for p in all_paths(S, E))
grid[3][4] = '#'
blocked = bfs(S, E); print blocked and len(blocked)
grid[5][3] = '#'
print bfs(S, E), astar(S, E), list(all_paths(S, E))
def generate(w, h, seed):
    g = [['#'] * (2 * w + 1) for _ in range(2 * h + 1)]
    state = [seed]
    def rnd(n): state[0] = (state[0] * 1103515245 + 12345) & 0x7fffffff; return (state[0] >> 16) % n
    stack = [(0, 0)]
    g[1][1] = '.'
    while stack:
        x, y = stack[-1]
        options = [(x + dx, y + dy, dx, dy) for dx, dy in ((0, 1), (1, 0), (0, -1), (-1, 0)) if 0 <= x + dx < w and 0 <= y + dy < h and g[2 * (y + dy) + 1][2 * (x + dx) + 1] == '#']
        if not options: stack.pop(); continue
        nx, ny, dx, dy = options[rnd(len(options))]
        g[2 * y + 1 + dy][2 * x + 1 + dx] = g[2 * ny + 1][2 * nx + 1] = '.'
        stack.append((nx, ny))
    return g
grid = generate(8, 4, 42)
print '\n'.join(map(''.join, grid))
print len(bfs((1, 1), (15, 7))), sum(row.count('.') for row in grid) == 8 * 4 * 2 - 1, len(list(all_paths((1, 1), (15, 7))))

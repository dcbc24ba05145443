# Topological sorting: depth first with cycle reports, Kahn's algorithm, layers, longest path.
graph = {'shirt': ['tie', 'belt'], 'tie': ['jacket'], 'pants': ['shoes', 'belt'], 'belt': ['jacket'],
         'socks': ['shoes'], 'shoes': [], 'jacket': [], 'watch': []}

class Cycle(Exception):
    def __init__(self, path):
        Exception.__init__(self, ' -> '.join(path))
        self.path = path

def dfs_sort(g):
    WHITE, GREY, BLACK = range(3)
    colour = dict.fromkeys(g, WHITE)
    out, stack = [], []
    def visit(n):
        if colour[n] == BLACK:
            return
        if colour[n] == GREY:
            raise Cycle(stack[stack.index(n):] + [n])
        colour[n] = GREY
        stack.append(n)
        try:
            for m in sorted(g[n]):
                visit(m)
        finally:
            stack.pop()
        colour[n] = BLACK
        out.append(n)
    for n in sorted(g):
        visit(n)
    return out[::-1]

def kahn(g):
    indegree = dict.fromkeys(g, 0)
    for targets in g.itervalues():
        for t in targets:
            indegree[t] += 1
    ready = sorted(n for n in g if not indegree[n])
    while ready:
        yield tuple(ready)
        following = []
        for n in ready:
            for m in g[n]:
                indegree[m] -= 1
                if not indegree[m]:
                    following.append(m)
        ready = sorted(following)

def longest(g, memo={}):
    def length(n):
        if n not in memo:
            memo[n] = 1 + max([length(m) for m in g[n]] or [0])
        return memo[n]
    return max((length(n), n) for n in g)

order = dfs_sort(graph)
print order
position = dict((n, i) for i, n in enumerate(order))
print all(position[a] < position[b] for a in graph for b in graph[a])
for i, layer in enumerate(kahn(graph)):
    print i, layer
print longest(graph)
graph['jacket'].append('shirt')
try:
    dfs_sort(graph)
except Cycle as e:
    print 'cycle:', e, len(e.path)
print sum(len(l) for l in kahn(graph)), 'of', len(graph)

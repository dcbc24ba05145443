# Graph algorithms: Dijkstra, Bellman-Ford, Floyd-Warshall, breadth first, Kruskal with union-find.
INF = float('inf')
edges = [('a', 'b', 7), ('a', 'c', 9), ('a', 'f', 14), ('b', 'c', 10), ('b', 'd', 15), ('c', 'd', 11), ('c', 'f', 2), ('d', 'e', 6), ('e', 'f', 9), ('g', 'h', 1)]
class Graph(object):
    def __init__(self, edges, directed=False):
        self.adj = {}
        for u, v, w in edges:
            self.adj.setdefault(u, {})[v] = w
            self.adj.setdefault(v, {})
            if not directed: self.adj[v][u] = w
    def __iter__(self): return iter(sorted(self.adj))
    def __getitem__(self, n): return sorted(self.adj[n].items())
    def edges(self): return [(u, v, w) for u in self for v, w in self[u]]
def dijkstra(g, start):
    dist, prev, todo = {start: 0}, {}, set([start])
    while todo:
        u = min(todo, key=lambda n: (dist[n], n))
        todo.remove(u)
        for v, w in g[u]:
            if dist[u] + w < dist.get(v, INF):
                dist[v], prev[v] = dist[u] + w, u
                todo.add(v)
    return dist, prev
def path(prev, n):
    out = [n]
    while n in prev: n = prev[n]; out.append(n)
    return '-'.join(reversed(out))
def bellman_ford(g, start):
    dist = dict.fromkeys(g, INF)
    dist[start] = 0
    for _ in dist:
        changed = False
        for u, v, w in g.edges():
            if dist[u] + w < dist[v]: dist[v] = dist[u] + w; changed = True
        if not changed: return dist
    raise ValueError('negative cycle')
def floyd(g):
    d = dict(((u, v), 0 if u == v else g.adj[u].get(v, INF)) for u in g for v in g)
    for k in g:
        for i in g:
            for j in g: d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return d
def bfs(g, start):
    seen, queue = {start: 0}, [start]
    for n in queue:
        for m, _ in g[n]:
            if m not in seen: seen[m] = seen[n] + 1; queue.append(m)
    return seen
def kruskal(edges):
    parent = {}
    def find(x):
        while parent.setdefault(x, x) != x: parent[x] = parent[parent[x]]; x = parent[x]
        return x
    for u, v, w in sorted(edges, key=lambda e: e[2]):
        a, b = find(u), find(v)
        if a != b: parent[a] = b; yield u, v, w
g = Graph(edges)
dist, prev = dijkstra(g, 'a')
print sorted(dist.items()), [path(prev, n) for n in sorted(dist)]
bf = bellman_ford(g, 'a')
print all(bf[n] == dist.get(n, INF) for n in g), bf['g'], sorted(bfs(g, 'a').items())
fw = floyd(g); print fw['b', 'e'], fw['e', 'b'], fw['a', 'h'], max(v for v in fw.values() if v < INF), all(fw['a', n] == bf[n] for n in g)
mst = list(kruskal(edges)); print mst, sum(w for _, _, w in mst)
print bellman_ford(Graph([('s', 't', 5), ('s', 'u', 2), ('u', 't', -4)], True), 's') == {'s': 0, 'u': 2, 't': -2}
try: bellman_ford(Graph([('x', 'y', -1)]), 'x')
except ValueError as e: print e

# Nested containers: building, updating by path, flattening, transposing, inverting, merging, deep equality and copies.
data = {'users': [{'name': 'ann', 'tags': ['a', 'b'], 'addr': {'city': 'X'}}, {'name': 'bob', 'tags': [], 'addr': {'city': 'Y'}}], 'n': 2}
def get(d, path, default=None):
    for p in path.split('.'):
        try: d = d[int(p) if isinstance(d, list) else p]
        except (KeyError, IndexError, ValueError, TypeError): return default
    return d
def put(d, path, v):
    keys = path.split('.')
    for k in keys[:-1]: d = d.setdefault(k, {})
    d[keys[-1]] = v
def flat(d, prefix=''):
    items = d.items() if isinstance(d, dict) else enumerate(d)
    for k, v in items:
        if isinstance(v, (dict, list)) and v:
            for x in flat(v, prefix + str(k) + '.'): yield x
        else: yield prefix + str(k), v
print get(data, 'users.0.name'), get(data, 'users.1.addr.city'), get(data, 'users.5.x', 'none'), get(data, 'n.z'), get(data, 'users.x')
put(data, 'new.deep.path', 1); put(data, 'new.deep.other', 2); print sorted(data['new']['deep'].items())
for pair in sorted(flat(data)): print pair,
print
def deepcopy(x): return dict((k, deepcopy(v)) for k, v in x.items()) if isinstance(x, dict) else [deepcopy(v) for v in x] if isinstance(x, list) else x
c = deepcopy(data); print c == data, c is data, c['users'][0]['tags'] is data['users'][0]['tags']
c['users'][0]['tags'].append('z'); print c == data, data['users'][0]['tags']
s = dict(data); s['users'][0]['name'] = 'shared'; print data['users'][0]['name']
def merge(a, b):
    out = dict(a)
    for k, v in b.items(): out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
m = merge({'a': {'x': 1, 'y': 2}, 'b': 1}, {'a': {'y': 3, 'z': 4}, 'b': {'q': 1}, 'c': 5}); print sorted(m['a'].items()), m['b'], m['c']
inv = {}
for k, vs in {'x': [1, 2], 'y': [2, 3]}.items():
    for v in vs: inv.setdefault(v, set()).add(k)
print sorted((k, sorted(v)) for k, v in inv.items())
rows = [[1, 2, 3], [4, 5, 6]]; print zip(*rows), map(list, zip(*rows)), [list(r) for r in zip(*rows[::-1])], sum(rows, []), [x for r in rows for x in r if x % 2], [[0] * 3 for _ in range(2)]
by = {}
for w in 'apple avocado bean beet cherry'.split(): by.setdefault(w[0], []).append(w)
print sorted(by.items()), max(by, key=lambda k: len(by[k])), dict((k, len(v)) for k, v in by.items()) == {'a': 2, 'b': 2, 'c': 1}
matrix = dict(((i, j), i * j) for i in range(3) for j in range(3)); print matrix[2, 2], sum(matrix.values()), sorted(k for k, v in matrix.items() if v == 2)
tree = lambda: {}
t = {}; cur = t
for p in 'a/b/c'.split('/'): cur = cur.setdefault(p, {})
cur['leaf'] = 1; print t
print [1, [2, [3]]] == [1, [2, [3]]], {'a': [1, {'b': 2}]} == {'a': [1, {'b': 2}]}, [[1], [2]] < [[1], [3]], ((1, 2), [3]) == ((1, 2), [3]), sorted([[3], [1, 2], []])

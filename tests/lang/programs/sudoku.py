# A sudoku solver: constraint propagation with sets and search for the least candidates.
puzzle = '53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79'
digits = '123456789'
rows, cols = 'ABCDEFGHI', digits

def cross(a, b):
    return [x + y for x in a for y in b]

squares = cross(rows, cols)
unitlist = ([cross(rows, c) for c in cols] + [cross(r, cols) for r in rows] +
            [cross(rs, cs) for rs in ('ABC', 'DEF', 'GHI') for cs in ('123', '456', '789')])
units = dict((s, [u for u in unitlist if s in u]) for s in squares)
peers = dict((s, set(sum(units[s], [])) - set([s])) for s in squares)
steps = [0]

def assign(values, s, d):
    steps[0] += 1
    for other in values[s].replace(d, ''):
        if not eliminate(values, s, other):
            return False
    return values

def eliminate(values, s, d):
    if d not in values[s]:
        return True
    values[s] = values[s].replace(d, '')
    if not values[s]:
        return False
    if len(values[s]) == 1:
        for p in sorted(peers[s]):
            if not eliminate(values, p, values[s]):
                return False
    for u in units[s]:
        places = [q for q in u if d in values[q]]
        if not places:
            return False
        if len(places) == 1 and len(values[places[0]]) > 1:
            if not assign(values, places[0], d):
                return False
    return True

def search(values):
    if values is False:
        return False
    if all(len(values[s]) == 1 for s in squares):
        return values
    n, s = min((len(values[s]), s) for s in squares if len(values[s]) > 1)
    for d in values[s]:
        result = search(assign(values.copy(), s, d))
        if result:
            return result
    return False

def solve(grid):
    values = dict.fromkeys(squares, digits)
    for s, c in zip(squares, grid):
        if c in digits and not assign(values, s, c):
            return False
    return search(values)

def display(values):
    for i, r in enumerate(rows):
        if i in (3, 6):
            print '------+-------+------'
        print ''.join(values[r + c] + (' | ' if c in '36' else ' ') for c in cols).rstrip()

display(solve(puzzle))
print solve('11' + '.' * 79)
hard = solve('4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......')
print ''.join(hard[s] for s in squares)
print steps[0] > 81

"""csv: reading and writing rows, some quoted."""
import csv
import cStringIO

ROUNDS = 4000
ROWS = [[str(i), 'name %d' % i, 'a, "quoted" text', '%.2f' % (i / 3.0), ''] for i in range(200)]


def main(rounds):
    total = 0
    for _ in xrange(rounds):
        out = cStringIO.StringIO()
        csv.writer(out).writerows(ROWS)
        lines = out.getvalue().splitlines(True)
        for row in csv.reader(lines):
            total += len(row) + len(row[2])
    for row in csv.DictReader(lines * (rounds // 20 + 1), fieldnames=['id', 'name', 'note', 'price', 'rest']):
        total += len(row['name'])
    return total

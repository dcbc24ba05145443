# database/sql with a driver in Go (github.com/proullon/ramsql): statements, rows, transactions, errors.
from __go__.database import sql
from __go__.github.com.proullon.ramsql import driver
from __go__ import ref

db = sql.Open('ramsql', 'test')
db.Exec('CREATE TABLE fruit (id BIGSERIAL PRIMARY KEY, name TEXT, price INT)')
for name, price in [('apple', 3), ('pear', 5), ('fig', 9)]:
    db.Exec('INSERT INTO fruit (name, price) VALUES ($1, $2)', name, price)
rows = db.Query('SELECT name, price FROM fruit WHERE price > $1', 3)
print list(rows.Columns())
found = []
with rows:
    while rows.Next():
        name, price = ref(''), ref(0)
        rows.Scan(name, price)
        found.append((name.value, price.value))
print sorted(found)
n = ref(0)
db.QueryRow('SELECT COUNT(*) FROM fruit').Scan(n)
print n.value
result = db.Exec('UPDATE fruit SET price = 4 WHERE name = $1', 'apple')
print result.RowsAffected()
try:
    db.QueryRow('SELECT name FROM fruit WHERE price = 1').Scan(ref())
except sql.ErrNoRows as e:
    print e
try:
    db.Exec('SELEKT nothing')
except Exception as e:
    print type(e).__name__
db.Close()

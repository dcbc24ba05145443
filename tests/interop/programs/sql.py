# database/sql with a driver that is a Python class: any object with the methods is the interface, all the way down.
from __go__.database import sql
from __go__ import io, ref

class Table(object):
    def __init__(self):
        self.rows = []
        self.log = []

class Driver(object):
    def __init__(self, table):
        self.table = table
    def Open(self, name):
        self.table.log.append('open ' + name)
        return Conn(self.table)

class Conn(object):
    def __init__(self, table):
        self.table = table
    def Prepare(self, query):
        if not query.startswith(('INSERT', 'SELECT', 'FAIL')):
            raise ValueError('cannot parse ' + query)
        return Stmt(self.table, query)
    def Close(self):
        self.table.log.append('close')
    def Begin(self):
        return Tx(self.table)

class Tx(object):
    def __init__(self, table):
        self.table, self.before = table, list(table.rows)
    def Commit(self):
        self.table.log.append('commit')
    def Rollback(self):
        self.table.rows = self.before
        self.table.log.append('rollback')

class Stmt(object):
    def __init__(self, table, query):
        self.table, self.query = table, query
    def Close(self):
        pass
    def NumInput(self):
        return self.query.count('?')
    def Exec(self, args):
        if self.query.startswith('FAIL'):
            raise RuntimeError('disk full')
        self.table.rows.append(tuple(args))
        return Result(len(self.table.rows))
    def Query(self, args):
        return Rows([row for row in self.table.rows if not list(args) or row[0] == args[0]])

class Result(object):
    def __init__(self, n):
        self.n = n
    def LastInsertId(self):
        return self.n
    def RowsAffected(self):
        return 1

class Rows(object):
    def __init__(self, rows):
        self.rows = rows
    def Columns(self):
        return ['id', 'name', 'price']
    def Close(self):
        pass
    def Next(self, dest):
        if not self.rows:
            raise io.EOF
        for i, value in enumerate(self.rows[0]):
            dest[i] = value
        self.rows = self.rows[1:]

table = Table()
sql.Register('python', Driver(table))
print list(sql.Drivers())  #=> ['python']
db = sql.Open('python', 'shop')
result = db.Exec('INSERT ?, ?, ?', 1, 'apple', 0.5)
print result.LastInsertId(), result.RowsAffected()  #=> 1 1
db.Exec('INSERT ?, ?, ?', 2, 'pear', None)
rows = db.Query('SELECT')
print list(rows.Columns())  #=> ['id', 'name', 'price']
with rows:
    while rows.Next():
        n, name, price = ref(0), ref(''), ref(None)
        rows.Scan(n, name, price)
        print n.value, name.value, price.value
#=> 1 apple 0.5
#=> 2 pear None
row = db.QueryRow('SELECT ?', 2)
name, price = sql.NullString(), sql.NullFloat64()
row.Scan(ref(), name, price)
print name.Valid, name.String, price.Valid, price.Float64  #=> True pear False 0.0
try:
    db.QueryRow('SELECT ?', 7).Scan(ref(), ref(), ref())
except sql.ErrNoRows as e:
    print e  #=> sql: no rows in result set
try:
    db.Exec('DROP')
except ValueError as e:
    print type(e).__name__, e  #=> ValueError cannot parse DROP
try:
    db.Exec('FAIL')
except RuntimeError as e:
    print type(e).__name__, e  #=> RuntimeError disk full
try:
    db.Exec('INSERT ?, ?, ?', 1)
except Exception as e:
    print e  #=> sql: expected 3 arguments, got 1
tx = db.Begin()
tx.Exec('INSERT ?, ?, ?', 3, 'plum', 1.0)
tx.Rollback()
print len(table.rows)  #=> 2
tx = db.Begin()
tx.Exec('INSERT ?, ?, ?', 3, 'plum', 1.0)
tx.Commit()
print len(table.rows)  #=> 3
try:
    tx.Commit()
except sql.ErrTxDone as e:
    print e  #=> sql: transaction has already been committed or rolled back
db.Close()
print table.log  #=> ['open shop', 'rollback', 'commit', 'close']

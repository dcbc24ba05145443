# A report from records: grouping, aggregation, formatting of tables, percent and money.
records = '''widget,tools,3.50,120
gadget,tools,12.00,7
apple,food,0.25,1000
bread,food,2.10,48
lamp,home,19.99,15
rug,home,,3
sofa,home,499.00,x
,food,1,1'''
class RowError(ValueError): pass
class Item(object):
    fields = 'name kind price count'.split()
    def __init__(self, *values): self.__dict__.update(zip(self.fields, values))
    @property
    def value(self): return self.price * self.count
    @classmethod
    def parse(cls, line):
        parts = [p.strip() for p in line.split(',')]
        if len(parts) != len(cls.fields): raise RowError('%d fields' % len(parts))
        name, kind, price, count = parts
        if not name: raise RowError('no name')
        try: return cls(name, kind, float(price or 0), int(count))
        except ValueError as e: raise RowError('%s: %s' % (name, e))
    def __repr__(self): return 'Item(%s)' % ', '.join('%s=%r' % (f, getattr(self, f)) for f in self.fields)
items, errors = [], []
for n, line in enumerate(records.splitlines(), 1):
    try: items.append(Item.parse(line))
    except RowError as e: errors.append((n, str(e)))
print errors, items[0]
groups = {}
for i in items: groups.setdefault(i.kind, []).append(i)
def money(x):
    s, cents = divmod(int(round(x * 100)), 100)
    s = str(s)
    parts = []
    while s: s, part = s[:-3], s[-3:]; parts.insert(0, part)
    return '%s.%02d' % (','.join(parts), cents)
total = sum(i.value for i in items)
print '%-10s|%8s|%10s|%6s' % ('item', 'count', 'value', 'share')
print '-' * 10 + '+' + '+'.join('-' * w for w in (8, 10, 6))
for kind in sorted(groups, key=lambda k: -sum(i.value for i in groups[k])):
    sub = sum(i.value for i in groups[kind])
    print '%-10s|%8d|%10s|%5.1f%%' % (kind.upper(), sum(i.count for i in groups[kind]), money(sub), 100 * sub / total)
    for i in sorted(groups[kind], key=lambda i: i.name): print '  %-8s|%8d|%10s|' % (i.name, i.count, money(i.value))
print '%-10s|%8d|%10s|' % ('TOTAL', sum(i.count for i in items), money(total))
print money(0), money(1234567.891), money(999.999), max(items, key=lambda i: i.value).name, [i.name for i in items if not i.price], sorted(set(i.kind for i in items))
print '\n'.join('%-6s%s' % (i.name, '*' * int(i.value / 50)) for i in items)

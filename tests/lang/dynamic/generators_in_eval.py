# What generator expressions and lambdas of evaluated code see: globals, not the mapping that locals are.
names = {'n': 'global'}
local = {'n': 'local', 'items': [1, 2, 3]}
print eval('[n for x in items]', names, local)
print eval('n, items', names, local)
for source in ('list(n for x in items)', '(lambda: n)()', 'list(x for x in items if x in items)',
               'sorted(items, key=lambda v: -v)', '[[y for y in items if y > x] for x in items]',
               '{x: n for x in items}', '{n for x in items}', '(lambda items=items: items)()'):
    try:
        print source, '=', eval(source, names, local)
    except NameError as e:
        print source, ':', e


def outer():
    hidden = 5
    items = [1, 2]
    try:
        print eval('[hidden for x in items]'), eval('list(hidden for x in items)')
    except NameError as e:
        print e
    exec 'made = [i * 2 for i in items]'
    print made, sorted(locals())
    g = eval('(x for x in items)')
    items.append(3)
    print list(g), g.gi_code.co_name, g.gi_frame


outer()
gen = eval('(yield_ for yield_ in range(3))')
print gen.next(), gen.gi_running, list(gen)
exec '''
def numbers():
    try:
        while True:
            got = yield total
            total_list.append(got)
    finally:
        total_list.append('closed')
total, total_list = 1, []
it = numbers()
print it.next(), it.send('a')
it.close()
print total_list
'''

# csv: dialects, reading and writing in all of them, errors.
import csv, _csv, StringIO
def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return '%s: %s' % (type(e).__name__, e)
print [n for n in dir(_csv) if n != '__file__'], csv.list_dialects(), _csv.Error, _csv.Dialect, [n for n in dir(_csv.Dialect) if n not in dir(object)]
OPTS = [{}, {'delimiter': ';'}, {'quotechar': "'"}, {'quoting': 1}, {'quoting': 2}, {'quoting': 3}, {'quoting': 3, 'escapechar': '\\'}, {'escapechar': '\\', 'doublequote': False}, {'doublequote': 0}, {'skipinitialspace': True}, {'strict': 1}, {'lineterminator': '\n'}, {'lineterminator': u'!'}, {'quotechar': None}, {'dialect': 'excel-tab'}, {'dialect': csv.excel, 'delimiter': '|'},
        {'delimiter': ''}, {'delimiter': 'ab'}, {'delimiter': 3}, {'delimiter': None}, {'delimiter': u';'}, {'quotechar': ''}, {'quoting': 4}, {'quoting': 'x'}, {'quoting': -1}, {'lineterminator': None}, {'lineterminator': 3}, {'escapechar': 'xy'}, {'bogus': 1}, {'dialect': 'nope'}, {'strict': []}]
ROWS = [['a', 'b'], [1, 2.5, None], ['x,y', 'q"r', "s't"], [''], [], ['a\nb', 'c\rd'], [' a', 'b '], ['a;b', '\\'], [u'u', True], ('t',), 'abc', [0.1, 1e300, 3L], ['', ''], ['\0']]
LINES = ['a,b\r\n', '"x,y","q""r"\n', '"a\n', 'b"\n', '', ' a, b\n', '"a"b,c\n', "'a','b'\n", 'a\\,b,"c\\"d"\n', '1,2.5,"x"\n', 'a;b\n', '""\n', '"a" ,b\n', '\n', 'x']
for o in OPTS:
    out = StringIO.StringIO()
    w = tr(csv.writer, out, **o)
    if isinstance(w, str): print o, w; continue
    res = [tr(w.writerow, r) for r in ROWS]
    print sorted(o), repr(out.getvalue()), res
    for ls in (LINES, ['a,b\rc\n'], ['a\0b'], ['"abc'], ['a\\'], ['"a\\'], [3], [u'a,b'], [u'\xe9'], ['a,b\n\n'], []):
        r = csv.reader(ls, **o)
        got = []
        while 1:
            try: got.append(r.next())
            except StopIteration: break
            except Exception as e:
                got.append('%s: %s' % (type(e).__name__, e)); break
        print '   ', got, r.line_num
    d = w.dialect; print [tr(getattr, d, n) for n in ('delimiter', 'doublequote', 'escapechar', 'lineterminator', 'quotechar', 'quoting', 'skipinitialspace', 'strict')]
print tr(csv.reader), tr(csv.reader, 3), tr(csv.reader, [], 1, 2), tr(csv.writer), tr(csv.writer, 3), tr(csv.writer, []), tr(csv.reader([]).next)
print tr(csv.register_dialect), tr(csv.register_dialect, 3), tr(csv.register_dialect, 'd1', delimiter=':'), tr(csv.get_dialect, 'd1').delimiter, sorted(csv.list_dialects()), csv.unregister_dialect('d1'), tr(csv.unregister_dialect, 'd1'), tr(csv.get_dialect, 'd1'), tr(csv.get_dialect, []), tr(csv.register_dialect, 'x', 'y'), tr(csv.register_dialect, 'x', None, quoting=9)
print csv.field_size_limit(), csv.field_size_limit(5), tr(list, csv.reader(['abcdefg'])), tr(list, csv.reader(['abcde,x'])), csv.field_size_limit(131072), tr(csv.field_size_limit, 'a'), tr(csv.field_size_limit, 1, 2)
w = csv.writer(StringIO.StringIO()); print tr(w.writerow, 3), tr(w.writerow, {}), tr(w.writerow, iter([])), tr(w.writerows, 3), tr(w.writerows, [[1], 2]), tr(w.writerow), tr(w.writerow, [u'\xe9']), tr(setattr, w, 'dialect', 1), tr(setattr, w.dialect, 'strict', 1), tr(setattr, w.dialect, 'quoting', 1)
d = csv.DictReader(['a,b', '1,2', '3,4,5', '6']); print d.fieldnames, [sorted(x.items()) for x in d]
s = StringIO.StringIO(); dw = csv.DictWriter(s, ['a', 'b'], restval='-', extrasaction='ignore'); dw.writeheader(); dw.writerows([{'a': 1}, {'b': 2, 'c': 3}]); print repr(s.getvalue()), tr(csv.DictWriter(s, ['a']).writerow, {'z': 1})
class Dl(csv.Dialect):
    delimiter = '/'; quotechar = '"'; lineterminator = '\n'; quoting = csv.QUOTE_MINIMAL
print list(csv.reader(['a/b'], Dl)), list(csv.reader(['a/b'], Dl())), tr(_csv.Dialect, Dl()).delimiter, csv.Sniffer().sniff('a;b;c\nd;e;f\n').delimiter, csv.Sniffer().has_header('name,age\nbob,3\nann,4\n'), tr(Dl.__bases__[0])

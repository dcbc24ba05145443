# regexp: positions, named groups, replacing with a Python function, byte variants, errors.
from __go__ import regexp
from __go__.regexp import syntax

r = regexp.MustCompile(r'(?P<key>\w+)=(?P<value>\w*)')
print r.FindString('a=1 b=2'), list(r.FindStringIndex('x a=1')), list(r.FindStringSubmatch('k=v')), r.NumSubexp()  #=> a=1 [2, 5] ['k=v', 'k', 'v'] 2
print list(r.SubexpNames()), r.SubexpIndex('value'), r.SubexpIndex('none')  #=> ['', 'key', 'value'] 2 -1
print [list(m) for m in r.FindAllStringSubmatch('a=1 b=2 c=', -1)], [list(m) for m in r.FindAllStringIndex('a=1 b=2', 1)]
#=> [['a=1', 'a', '1'], ['b=2', 'b', '2'], ['c=', 'c', '']] [[0, 3]]
print r.ReplaceAllString('a=1', '$value=$key'), r.ReplaceAllStringFunc('a=1 b=2', lambda s: s[::-1]), r.ReplaceAllLiteralString('a=1', '$1')
#=> 1=a 1=a 2=b $1
print r.FindString('none') == '', r.FindStringSubmatch('none'), len(r.FindAllString('none', -1)), r.FindStringIndex('none') == []
#=> True []string([]) 0 True
print r.Find('a=1'), type(r.Find('a=1')).__name__, r.ReplaceAllFunc('a=1', lambda b: b.upper()), r.Match(bytearray('q=')), r.MatchString('=')
#=> a=1 str A=1 True False
print regexp.QuoteMeta('a.b*c'), regexp.MatchString('^a', 'abc'), r, r.String() == str(r), r.LiteralPrefix()
#=> a\.b\*c True (?P<key>\w+)=(?P<value>\w*) True ('', False)
print list(regexp.MustCompile(',').Split('a,b,c', 2)), repr(r.ExpandString(None, '<$key>', 'k=v', r.FindStringSubmatchIndex('k=v')))
#=> ['a', 'b,c'] '<k>'
try:
    regexp.Compile('a(b')
except syntax.Error as e:
    print e, e.Code, e.Expr, isinstance(e, ValueError)  #=> error parsing regexp: missing closing ): `a(b` missing closing ) a(b True
try:
    regexp.MustCompile('*')
except Exception as e:
    print type(e).__name__, e  #=> GoPanic regexp: Compile(`*`): error parsing regexp: missing argument to repetition operator: `*`
def boom(s):
    raise KeyError(s)
try:
    r.ReplaceAllStringFunc('a=1', boom)
except KeyError as e:
    print 'KeyError', e  #=> KeyError 'a=1'
try:
    r.ReplaceAllStringFunc('a=1', lambda s: 5)
except TypeError as e:
    print e  #=> regexp.Regexp.ReplaceAllStringFunc() argument 2 callback's result must be string, not int
try:
    r.ReplaceAllStringFunc('a=1', lambda: '')
except TypeError as e:
    print e  #=> <lambda>() takes no arguments (1 given)

# html/template escapes by context; templates call Python functions, methods and attributes of Go values, and report errors.
from __go__.html import template
from __go__.text.template import ExecError
from __go__ import time
import sys

page = template.Must(template.New('page').Funcs({
    'shout': lambda s: s.upper(),
    'join': lambda *parts: '+'.join(str(p) for p in parts),
    'fail': lambda: 1 / 0,
}).Parse('''<h1 title="{{.title}}">{{.title | shout}}</h1>
<a href="/q?x={{.query}}" onclick="go({{.data}})">{{join 1 2.5 "x"}}</a>
{{range $i, $e := .items}}{{if $i}}, {{end}}{{$e.name}}={{printf "%.2f" $e.price}}{{else}}nothing{{end}}
{{with .missing}}x{{else}}none{{end}} {{len .items}} {{index .items 0}} {{.raw}}
'''))
page.Execute(sys.stdout, {
    'title': '<Tom & "Jerry">', 'query': 'a b&c', 'data': {'k': [1, None, 'v']}, 'raw': template.HTML('<b>raw</b>'),
    'items': [{'name': 'pear', 'price': 1.0}, {'name': '<fig>', 'price': 2.25}],
})
#=> <h1 title="&lt;Tom &amp; &#34;Jerry&#34;&gt;">&lt;TOM &amp; &#34;JERRY&#34;&gt;</h1>
#=> <a href="/q?x=a%20b%26c" onclick="go({&#34;k&#34;:[1,null,&#34;v&#34;]})">1&#43;2.5&#43;x</a>
#=> pear=1.00, &lt;fig&gt;=2.25
#=> none 2 map[name:pear price:1] <b>raw</b>
t = template.New('x').Parse('{{.Year}} {{.Month}} {{.Weekday.String}}{{"\\n"}}')
t.Execute(sys.stdout, time.Date(2024, time.May, 1, 0, 0, 0, 0, time.UTC))
#=> 2024 May Wednesday
try:
    template.New('bad').Parse('{{.x')
except Exception as e:
    print e
#=> template: bad:1: unclosed action
try:
    template.New('f').Funcs({'fail': lambda: 1 / 0}).Parse('a{{fail}}').Execute(sys.stdout, None)
except ZeroDivisionError as e:
    print ' ', e, isinstance(e, ExecError)
#=> a  template: f:1:3: executing "f" at <fail>: error calling fail: ZeroDivisionError: integer division or modulo by zero True
try:
    template.New('m').Parse('{{.Nope}}').Execute(sys.stdout, time.Now())
except ExecError as e:
    print e.Name, 'Nope' in str(e)
#=> m True
#=> A1B
both = template.Must(template.New('root').Parse('{{define "a"}}A{{.}}{{end}}{{define "b"}}{{template "a" .}}B{{end}}'))
both.ExecuteTemplate(sys.stdout, 'b', 1)
print
print sorted(x.Name() for x in both.Templates())  #=> ['a', 'b', 'root']
print template.HTMLEscapeString('<>&"'), template.JSEscapeString("'"), template.URLQueryEscaper('a b')  #=> &lt;&gt;&amp;&#34; \' a+b

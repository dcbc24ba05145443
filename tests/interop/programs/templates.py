# text/template and html/template with Python data and functions.
from __go__.text import template
from __go__.html import template as html
from __go__.html import EscapeString
from StringIO import StringIO

t = template.New('t').Funcs({'shout': lambda s: s.upper()}).Parse('{{range .names}}<{{. | shout}}>{{end}} {{.n}}')
out = StringIO()
t.Execute(out, {'names': ['a', 'b'], 'n': 3})
print out.getvalue()  #=> <A><B> 3
h = html.New('h').Parse('<p title="{{.t}}">{{.t}}</p>')
out = StringIO()
h.Execute(out, {'t': '<"x">'})
print out.getvalue()  #=> <p title="&lt;&#34;x&#34;&gt;">&lt;&#34;x&#34;&gt;</p>
print EscapeString('a<b')  #=> a&lt;b
try:
    template.New('bad').Parse('{{')
except Exception as e:
    print e  #=> template: bad:1: unclosed action

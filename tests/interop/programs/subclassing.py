# Python classes that derive from Go types.
from __go__.bytes import Buffer
from __go__ import io, fmt
from __go__.net.http import HandlerFunc, Handler
from __go__.net.http.httptest import NewRecorder, NewRequest

class Log(Buffer):
    def __init__(self, name):
        Buffer.__init__(self)
        self.name = name
    def line(self, text):
        self.WriteString('%s: %s\n' % (self.name, text))

log = Log('app')
log.line('started')
print log.String(), log.name, log.Len(), isinstance(log, Buffer)
#=> app: started
#=> app 13 True
fmt.Fprintf(log, 'go')
print log.String()[-2:]  #=> go

class Loud(Buffer):
    def Write(self, data):
        return Buffer.Write(self, data.upper())
loud = Loud()
fmt.Fprint(loud, 'quiet')
print loud.String()  #=> QUIET

class Hello(Handler):
    def ServeHTTP(self, w, r):
        w.Write('hello')
rec = NewRecorder()
HandlerFunc(lambda w, r: Hello().ServeHTTP(w, r)).ServeHTTP(rec, NewRequest('GET', '/', None))
print rec.Body.String(), isinstance(Hello(), Handler)  #=> hello True

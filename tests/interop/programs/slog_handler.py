# log/slog with a Python handler, and Go's handlers writing to Python's own streams.
from __go__.log import slog
from __go__ import log, context, time
import StringIO

class Lines(object):
    def __init__(self, level=slog.LevelInfo, attrs=()):
        self.level, self.attrs, self.lines = level, list(attrs), []
    def Enabled(self, ctx, level):
        return level >= self.level
    def Handle(self, ctx, record):
        found = []
        record.Attrs(lambda a: found.append('%s=%s' % (a.Key, a.Value)) or True)
        self.lines.append(' '.join([str(record.Level), record.Message] + self.attrs + found))
    def WithAttrs(self, attrs):
        child = Lines(self.level, self.attrs + ['%s=%s' % (a.Key, a.Value) for a in attrs])
        child.lines = self.lines
        return child
    def WithGroup(self, name):
        return self

handler = Lines()
logger = slog.New(handler)
logger.Info('started', 'port', 80, 'tls', True)
logger.Debug('not seen')
logger.With('user', 'ann').Warn('slow', slog.Duration('took', 2 * time.Second), slog.Group('g', 'a', 1))
logger.Log(context.Background(), slog.LevelError, 'failed', 'err', KeyError('k'))
for line in handler.lines:
    print line
#=> INFO started port=80 tls=true
#=> WARN slow user=ann took=2s g=[a=1]
#=> ERROR failed err=KeyError: 'k'
print logger.Handler() is handler, logger.Enabled(None, slog.LevelDebug)  #=> True False
out = StringIO.StringIO()
def without_time(groups, a):
    return slog.Attr() if a.Key == slog.TimeKey else a
slog.New(slog.NewTextHandler(out, slog.HandlerOptions(ReplaceAttr=without_time))).Info('text', 'k', [1, 'a b'])
slog.New(slog.NewJSONHandler(out, slog.HandlerOptions(ReplaceAttr=without_time, Level=slog.LevelWarn))).Warn('json', 'k', {'a': None})
print out.getvalue(),
#=> level=INFO msg=text k="[1 a b]"
#=> {"level":"WARN","msg":"json","k":{"a":null}}
l = log.New(out, 'prefix: ', log.Lmsgprefix)
l.Printf('%d%%', 5)
print out.getvalue().split('\n')[-2]  #=> prefix: 5%
try:
    l.Panicln('panics', 1)
except Exception as e:
    print type(e).__name__, repr(str(e))  #=> GoPanic 'panics 1\n'

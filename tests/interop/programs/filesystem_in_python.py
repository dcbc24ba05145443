# io/fs.FS as a Python class: Go's WalkDir, Glob, ReadFile, http.FileServer and templates work on it.
from __go__.io import fs
from __go__ import io, time, strings
from __go__.net import http
from __go__.net.http.httptest import NewRecorder, NewRequest
from __go__.text.template import ParseFS
from __go__.testing.fstest import MapFS, MapFile
import sys

class Info(object):
    def __init__(self, name, size, mode):
        self.name, self.size, self.mode = name, size, mode
    def Name(self):
        return self.name
    def Size(self):
        return self.size
    def Mode(self):
        return self.mode
    def ModTime(self):
        return time.Unix(0, 0)
    def IsDir(self):
        return bool(self.mode & fs.ModeDir)
    def Sys(self):
        return None

class File(object):
    def __init__(self, name, text):
        self.name, self.left, self.size = name, text, len(text)
    def Stat(self):
        return Info(self.name, self.size, fs.FileMode(0444))
    def Read(self, buf):
        if not self.left:
            raise io.EOF
        n = min(len(buf), len(self.left))
        buf[:n] = self.left[:n]
        self.left = self.left[n:]
        return n
    def Close(self):
        pass

class Files(object):
    def __init__(self, **files):
        self.files = files
    def Open(self, name):
        try:
            return File(name, self.files[name.replace('.txt', '')])
        except KeyError:
            raise fs.PathError(Op='open', Path=name, Err=fs.ErrNotExist)

files = Files(a='text of a')
print fs.ReadFile(files, 'a.txt'), fs.Stat(files, 'a.txt').Size(), fs.ValidPath('../x')  #=> text of a 9 False
try:
    fs.ReadFile(files, 'none.txt')
except fs.ErrNotExist as e:
    print e, isinstance(e, IOError)  #=> open none.txt: file does not exist True
memory = MapFS({'d/one.txt': MapFile(Data='1'), 'd/two.txt': MapFile(Data='22'), 'd/skip/x': MapFile(Data='x')})
seen = []
def visit(path, entry, err):
    if entry.Name() == 'skip':
        return fs.SkipDir
    seen.append((path, entry.IsDir()))
fs.WalkDir(memory, '.', visit)
print seen  #=> [('.', True), ('d', True), ('d/one.txt', False), ('d/two.txt', False)]
print fs.Glob(memory, 'd/*.txt'), [(e.Name(), e.Info().Size()) for e in fs.ReadDir(memory, 'd')]
#=> []string(['d/one.txt', 'd/two.txt']) [('one.txt', 1), ('skip', 0), ('two.txt', 2)]
print fs.ReadFile(fs.Sub(memory, 'd'), 'two.txt')  #=> 22
def failing(path, entry, err):
    raise RuntimeError('at ' + path)
try:
    fs.WalkDir(memory, '.', failing)
except RuntimeError as e:
    print e  #=> at .
recorder = NewRecorder()
http.FileServer(http.FS(memory)).ServeHTTP(recorder, NewRequest('GET', '/d/two.txt', None))
print recorder.Code, recorder.Body.String(), recorder.Header().Get('Content-Type')
#=> 200 22 text/plain; charset=utf-8
#=> Value in a template
ParseFS(MapFS({'t': MapFile(Data='{{.}} in a template\n')}), 't').Execute(sys.stdout, 'Value')

/** Go packages on the command line: mistakes at compile time, the user's own packages, stubs, `go get` without a name. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Project } from './grumpy.ts';

const project = new Project({
  'announced.py':
    'from __go__.net.http import RedirectHandler\n' +
    'from __go__.net.http.httptest import NewRecorder, NewRequest\n' +
    "handler = RedirectHandler('http://example.org', 303)\n" +
    "recorder = NewRecorder()\nhandler.ServeHTTP(recorder, NewRequest('GET', '/', None))\nprint recorder.Code\n",
  'misspelt.py':
    "from __go__.strings import ToUper\nimport __go__.strings as s\nimport __go__.net.htp\ns.Repat('x', 2)\n",
  'member.py': "from __go__.strings import ToUper\nimport __go__.strings as s\ns.Repat('x', 2)\n",
  'optional.py': 'try:\n    from __go__.no.such import Thing\nexcept ImportError as e:\n    print e\n',
  'own/main.py':
    'from __go__.shapes import Square, ErrNegative, New\nfrom __go__.internal.secret import Word\n' +
    'print Square(Side=3).Area(), Word()\ntry:\n    New(-1)\nexcept ErrNegative as e:\n    print e\n',
  'own/shapes/shapes.go':
    'package shapes\n\nimport "errors"\n\ntype Square struct{ Side float64 }\n\n' +
    'func (s Square) Area() float64 { return s.Side * s.Side }\n\nvar ErrNegative = errors.New("negative side")\n\n' +
    'func New(side float64) (*Square, error) {\n\tif side < 0 {\n\t\treturn nil, ErrNegative\n\t}\n\treturn &Square{side}, nil\n}\n',
  'own/internal/secret/secret.go': 'package secret\n\nfunc Word() string { return "internal" }\n',
});
afterAll(() => project.remove());

describe('Go packages', () => {
  it('of the announcement work', () => {
    expect(project.grumpy(['announced.py'])).toMatchObject({ out: '303\n', err: '', code: 0 });
  });

  it('that are misspelt are errors at compile time', () => {
    const { err, code } = project.grumpy(['misspelt.py']);
    expect(err).toBe(
      'grumpy: misspelt.py:3: there is no Go package for __go__.net.htp; did you mean net.http?\n' +
        '    import __go__.net.htp\n                      ^\n',
    );
    expect(code).toBe(1);
  });

  it('name the nearest members', () => {
    expect(project.grumpy(['member.py']).err).toBe(
      'grumpy: member.py:1: the Go package "strings" has no member "ToUper"; did you mean ToUpper?\n' +
        '    from __go__.strings import ToUper\n                               ^\n' +
        'member.py:3: the Go package "strings" has no member "Repat"; did you mean Repeat?\n' +
        "    s.Repat('x', 2)\n      ^\n",
    );
  });

  it('that are missing raise ImportError where that is caught', () => {
    expect(project.grumpy(['optional.py'])).toMatchObject({
      out: 'No module named no.such\n',
      code: 0,
    });
  });

  it('of the user lie beside the program', () => {
    expect(project.grumpy(['own/main.py'])).toMatchObject({
      out: '9.0 internal\nnegative side\n',
      err: '',
      code: 0,
    });
  });

  it('are described by stubs', () => {
    expect(project.grumpy(['stubs', 'announced.py', '-o', 'typings'])).toMatchObject({ err: '', code: 0 });
    const text = readFileSync(project.file('typings/__go__/net/http/__init__.pyi'), 'utf8');
    expect(text).toContain(
      'def ListenAndServe(addr_0: str, handler_1: _net_http.Handler | None, /) -> None: ...',
    );
    expect(text).toContain('class Handler(_t.Protocol):');
  });

  it('go get wants a module', () => {
    const { err, code } = project.grumpy(['go', 'get']);
    expect(err).toBe('grumpy: say which module: grumpy go get MODULE[@VERSION]…\n');
    expect(code).toBe(2);
  });
});

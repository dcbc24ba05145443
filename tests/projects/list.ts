/** The projects whose own tests `npm run projects` runs: one row each. */

/** One project. Paths are relative to the folder that its archive unpacks to. */
export interface Project {
  readonly name: string;
  /** The version that pip fetches as source: the last ones that support Python 2.7. */
  readonly version: string;
  /** What stands on PYTHONPATH before the packages, and where the tests are run. */
  readonly path: readonly string[];
  readonly folder: string;
  readonly driver: 'pytest' | 'unittest' | 'commands';
  /** Test folders and files for pytest; module names, or `module:suite`, for unittest; command lines. */
  readonly tests: readonly string[];
  /** Other packages that pip installs for it. */
  readonly packages: readonly string[];
}

/** Later ones (4.x) import ctypes, by way of pathlib2, which no compiled program can. */
const pytest = [
  'pytest==3.6.4',
  'pluggy==0.6.0',
  'attrs==21.4.0',
  'more-itertools==5.0.0',
  'py==1.11.0',
  'funcsigs==1.0.2',
  'atomicwrites==1.4.1',
  'six==1.16.0',
];
const setuptools = 'setuptools==44.1.1';

function under(prefix: string, names: string): string[] {
  return names.split(' ').map((name) => prefix + name);
}

export const projects: readonly Project[] = [
  {
    name: 'Jinja2',
    version: '2.10.3', // 2.11 imports ctypes, without a way around it, as soon as a template has an error
    path: ['', 'tests'],
    folder: '',
    driver: 'pytest',
    tests: ['tests'],
    packages: [...pytest, setuptools, 'MarkupSafe==1.1.1'],
  },
  {
    name: 'Markdown',
    version: '3.1.1',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: [
      ...under('tests.', 'test_apis test_extensions test_legacy'),
      ...under('tests.test_syntax.blocks.test_', 'code_blocks headers hr paragraphs'),
      ...under('tests.test_syntax.extensions.test_', 'fenced_code footnotes legacy_attrs legacy_em tables'),
      ...under('tests.test_syntax.inline.test_', 'emphasis entities images links'),
    ],
    packages: [setuptools, 'PyYAML==5.4.1'],
  },
  {
    name: 'docopt',
    version: '0.6.2',
    path: [''],
    folder: 'examples',
    driver: 'commands',
    tests: [
      'arguments_example.py -v file',
      'arguments_example.py --left 10 file',
      'arguments_example.py --left',
      'arguments_example.py --help',
      'calculator_example.py 1 + 2 + 3 - 4',
      'calculator_example.py sum 10 , 20 , 30',
      'counted_example.py -vvvvvvvvvv',
      'counted_example.py go go',
      'counted_example.py --path ./here --path ./there',
      'naval_fate.py ship new Titanic Olympic',
      'naval_fate.py ship Guardian move 10 50 --speed=20',
      'naval_fate.py mine set 10 50 --drifting',
      'naval_fate.py --version',
      'naval_fate.py ship',
      'odd_even_example.py 1 2 3 4',
      'odd_even_example.py 1 2 3',
      'options_example.py -vq --exclude=a,b x y',
      'options_example.py --doctest',
      'options_shortcut_example.py -n 3 80',
      'quick_example.py tcp localhost 80 --timeout=5',
      'quick_example.py serial 80 --baud=9600',
      'quick_example.py --ver',
    ],
    packages: [],
  },
  {
    name: 'pyparsing',
    version: '2.4.7',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: ['simple_unit_tests', 'unitTests:suite'],
    packages: [],
  },
  {
    name: 'ply',
    version: '3.11',
    path: ['test', ''],
    folder: 'test',
    driver: 'unittest',
    tests: ['testlex', 'testyacc'],
    packages: [],
  },
  {
    name: 'pycparser',
    version: '2.21',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: under('tests.test_', 'c_ast c_generator c_lexer c_parser examples general util'),
    packages: [],
  },
  {
    name: 'sqlparse',
    version: '0.3.1',
    path: [''],
    folder: '',
    driver: 'pytest',
    tests: ['tests'],
    packages: [...pytest, setuptools],
  },
  {
    name: 'six',
    version: '1.16.0',
    path: [''],
    folder: '',
    driver: 'pytest',
    tests: ['test_six.py'],
    packages: [...pytest, setuptools],
  },
  {
    name: 'pyflakes',
    version: '2.4.0',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: under(
      'pyflakes.test.test_',
      'api builtin checker code_segment dict doctests imports is_literal match other ' +
        'return_with_arguments_inside_generator type_annotations undefined_names',
    ),
    packages: [],
  },
  {
    name: 'pycodestyle',
    version: '2.8.0',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: under('testsuite.test_', 'all api blank_lines parser shell util'),
    packages: [],
  },
  {
    name: 'bottle',
    version: '0.12.25',
    path: [''],
    folder: '',
    driver: 'unittest',
    tests: under(
      'test.test_',
      'auth cli config configdict contextlocals environ fileupload formsdict importhook jinja2 mako mdict mount ' +
        'outputfilter plugins resources route router securecookies sendfile server stpl wsgi',
    ),
    packages: [],
  },
];

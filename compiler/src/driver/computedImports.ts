/**
 * Modules that well-known Python code imports by names it puts together when it runs, so that no import
 * statement tells of them: the old names of `email`, the databases of `anydbm`, `six.moves`.
 *
 * What surprises: some names that programs import have no file at all; the packages put objects under
 * them that import the real module when they are first asked for something.
 */
import type { NativeNeed } from './finder.ts';

/** The parts of `email` that had names in capitals before Python 2.5. */
const EMAIL_RENAMED = [
  'Charset',
  'Encoders',
  'Errors',
  'FeedParser',
  'Generator',
  'Header',
  'Iterators',
  'Message',
  'Parser',
  'Utils',
  'base64MIME',
  'quopriMIME',
];
const EMAIL_MIME = ['Audio', 'Base', 'Image', 'Message', 'Multipart', 'NonMultipart', 'Text'];

const emailAliases: ReadonlyMap<string, string> = new Map([
  ...EMAIL_RENAMED.map((name): [string, string] => [`email.${name}`, `email.${name.toLowerCase()}`]),
  ...EMAIL_MIME.map((name): [string, string] => [`email.MIME${name}`, `email.mime.${name.toLowerCase()}`]),
  ...EMAIL_MIME.map((name): [string, string] => [`email.mime.${name}`, `email.mime.${name.toLowerCase()}`]),
]);

/** What `six.moves.NAME` stands for in Python 2, where that is not a builtin. */
const SIX_MOVES: ReadonlyMap<string, readonly string[]> = new Map([
  ['BaseHTTPServer', ['BaseHTTPServer']],
  ['CGIHTTPServer', ['CGIHTTPServer']],
  ['SimpleHTTPServer', ['SimpleHTTPServer']],
  ['StringIO', ['StringIO']],
  ['UserDict', ['UserDict']],
  ['UserList', ['UserList']],
  ['UserString', ['UserString']],
  ['_dummy_thread', ['dummy_thread']],
  ['_thread', ['thread']],
  ['builtins', ['__builtin__']],
  ['cPickle', ['cPickle']],
  ['cStringIO', ['cStringIO']],
  ['collections_abc', ['collections']],
  ['configparser', ['ConfigParser']],
  ['copyreg', ['copy_reg']],
  ['dbm_gnu', ['gdbm']],
  ['dbm_ndbm', ['dbm']],
  ['email_mime_base', ['email.MIMEBase']],
  ['email_mime_image', ['email.MIMEImage']],
  ['email_mime_multipart', ['email.MIMEMultipart']],
  ['email_mime_nonmultipart', ['email.MIMENonMultipart']],
  ['email_mime_text', ['email.MIMEText']],
  ['filter', ['itertools']],
  ['filterfalse', ['itertools']],
  ['getcwd', ['os']],
  ['getcwdb', ['os']],
  ['getoutput', ['commands']],
  ['html_entities', ['htmlentitydefs']],
  ['html_parser', ['HTMLParser']],
  ['http_client', ['httplib']],
  ['http_cookiejar', ['cookielib']],
  ['http_cookies', ['Cookie']],
  ['map', ['itertools']],
  ['queue', ['Queue']],
  ['reprlib', ['repr']],
  ['shlex_quote', ['pipes']],
  ['socketserver', ['SocketServer']],
  ['tkinter', ['Tkinter']],
  ['urllib', ['urllib', 'urllib2', 'urlparse', 'robotparser']],
  ['urllib_error', ['urllib', 'urllib2']],
  ['urllib_parse', ['urllib', 'urlparse']],
  ['urllib_robotparser', ['robotparser']],
  ['xmlrpc_client', ['xmlrpclib']],
  ['xmlrpc_server', ['SimpleXMLRPCServer']],
  ['zip', ['itertools']],
  ['zip_longest', ['itertools']],
]);

/** The module that makes a name without a file known, for a name that `modulesBehind` tells of. */
export function ownerOf(name: string): string {
  return name.replace(/\.moves(?:\.[\w.]+)?$|\.\w+$/, '');
}

/** The modules behind a name of the library or of `six` that has no file; null: the name is none of those. */
export function modulesBehind(name: string): readonly string[] | null {
  if (name === 'os.path') return ['posixpath'];
  const renamed = emailAliases.get(name);
  if (renamed !== undefined) return [renamed];
  const moved = /(?:^|\.)six\.moves(?:\.(\w+)[\w.]*)?$/.exec(name);
  if (!moved) return null;
  return moved[1] === undefined ? [] : (SIX_MOVES.get(moved[1]) ?? []);
}

const emailNeeds: readonly NativeNeed[] = [
  ...EMAIL_RENAMED.map((name) => ({ module: `email.${name}`, word: `email.${name}` })),
  ...EMAIL_MIME.map((name) => ({ module: `email.MIME${name}`, word: `email.MIME${name}` })),
];

const sixNeeds: readonly NativeNeed[] = [...SIX_MOVES].flatMap(([name, modules]) =>
  modules.map((module) => ({ module, word: name === 'urllib' ? 'six.moves.urllib.' : `six.moves.${name}` })),
);

/** What a module may import by a computed name, and the word that the program's source has if it does. */
export function computedImports(module: string): readonly NativeNeed[] {
  if (module === 'email') return emailNeeds;
  if (module === 'anydbm')
    return ['dbhash', 'dumbdbm', 'whichdb'].map((name) => ({ module: name, word: null }));
  if (module === 'xml.dom.domreg') return [{ module: 'xml.dom.minidom', word: null }];
  return /(?:^|\.)six$/.test(module) ? sixNeeds : [];
}

/**
 * The modules that CPython 2.7 has compiled in (`sys.builtin_module_names`): no file of any name can
 * stand for them. The runtime's core holds some, folders of runtime/stdlib the others.
 */

/** `sys.builtin_module_names` of CPython 2.7.18 on Linux. */
export const builtinModules: ReadonlySet<string> = new Set([
  '__builtin__',
  '__main__',
  '_ast',
  '_codecs',
  '_sre',
  '_symtable',
  '_warnings',
  '_weakref',
  'errno',
  'exceptions',
  'gc',
  'imp',
  'marshal',
  'posix',
  'pwd',
  'signal',
  'sys',
  'thread',
  'xxsubtype',
  'zipimport',
]);

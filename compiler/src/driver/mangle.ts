/**
 * Go names for Python's: the import path element and the package name of a module.
 *
 * What surprises: two modules that differ in case only (`Queue`, `queue`) would be one folder on some
 * disks, and Go refuses import paths that differ in case only, so an upper-case letter becomes the
 * lower-case one and `-` (Go refuses names that begin with `-`). Names that mean something to Go or to
 * Windows as a folder get a `+` at the end.
 */

const special = /^(?:internal|vendor|testdata|con|prn|aux|nul|com\d|lpt\d)$/;

function encodeChar(char: string): string {
  if (/[A-Z]/.test(char)) return `${char.toLowerCase()}-`;
  return `+x${(char.codePointAt(0) ?? 0).toString(16)}+`;
}

/** One part of a dotted name as an import path element; different parts give different elements. */
export function mangleElement(part: string): string {
  const mangled = part.replace(/[^a-z0-9_]/gu, encodeChar);
  return special.test(mangled) ? `${mangled}+` : mangled;
}

/** A dotted module name as a relative import path. */
export function manglePath(dotted: string): string {
  return dotted.split('.').map(mangleElement).join('/');
}

/** The name in the `package` clause of a module's Go files: only for reading, it need not be unique. */
export function goPackageName(dotted: string): string {
  const last = dotted.slice(dotted.lastIndexOf('.') + 1);
  return `py_${last.replace(/[^A-Za-z0-9_]/g, '_')}`;
}

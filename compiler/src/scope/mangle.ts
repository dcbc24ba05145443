// Private names: `__x` inside class `C` is `_C__x`.

/**
 * The name that `name` stands for inside `className` (null outside any class). Names that end in `__` or hold a
 * dot stay, and so do all names in a class whose own name is nothing but underscores.
 */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name;
  const owner = className.replace(/^_+/, '');
  return owner === '' ? name : `_${owner}${name}`;
}

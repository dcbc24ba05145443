/** The modules that `grumpy build --include` names: those that a program imports by names it computes. */
import path from 'node:path';
import { UserError } from './errors.ts';
import type { Finder, SourceModule } from './finder.ts';
import { projectFiles } from './projectFiles.ts';

/** The modules below a package, by dotted names. */
function modulesBelow({ name, file }: SourceModule): string[] {
  const folder = path.dirname(file);
  return projectFiles(folder).map((inner) => {
    const parts = path.relative(folder, inner.replace(/\.py$/, '')).split(path.sep);
    return [name, ...parts.filter((part) => part !== '__init__')].join('.');
  });
}

/** The modules that `names` mean, of which `package.*` is a package with all that is in it. Throws UserError. */
export function includedModules(names: readonly string[], finder: Finder): string[] {
  return names.flatMap((name) => {
    const all = name.endsWith('.*');
    const module = all ? name.slice(0, -2) : name;
    const found = finder.find(module);
    if (!found) throw new UserError(`--include: no module named ${module}`, 2);
    if (!all) return [module];
    if (found.kind !== 'source' || !found.isPackage)
      throw new UserError(`--include: ${module} is not a package with Python source`, 2);
    return modulesBelow(found).filter((inner) => finder.find(inner) !== null);
  });
}

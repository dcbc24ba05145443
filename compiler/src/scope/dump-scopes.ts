// Prints scopes: one line a scope, indented below the one it stands in, then one line a name.
import type { NameInfo, Scope, ScopeTable } from './scope.ts';

function nameLine(info: NameInfo): string {
  const facts = [
    info.isParam ? 'parameter' : '',
    info.isAssigned ? 'bound' : '',
    info.isImported ? 'imported' : '',
    info.isUsed ? 'used' : '',
  ];
  return [`${info.name}:`, info.kind, ...facts.filter((fact) => fact !== '')].join(' ');
}

function scopeLine(scope: Scope): string {
  const facts = [
    scope.isNested ? 'nested' : '',
    scope.isGenerator ? 'generator' : '',
    scope.hasBareExec ? 'exec' : '',
    scope.hasImportStar ? 'import*' : '',
    scope.mayInspectLocals ? 'inspects' : '',
  ];
  return [`${scope.kind} ${scope.name} line ${scope.lineno}`, ...facts.filter((fact) => fact !== '')].join(
    ' ',
  );
}

function byCode(a: NameInfo, b: NameInfo): number {
  return a.name < b.name ? -1 : 1;
}

function lines(scope: Scope, indent: string): string[] {
  const names = [...scope.names.values()].sort(byCode).map((info) => `${indent}  ${nameLine(info)}`);
  const children = scope.children.flatMap((child) => lines(child, `${indent}    `));
  return [`${indent}${scopeLine(scope)}`, ...names, ...children];
}

/** All scopes of a module as text. */
export function dumpScopes(table: ScopeTable): string {
  return `${lines(table.root, '').join('\n')}\n`;
}

/**
 * What the module finder sees of the disk, read a folder at a time, and what it asked for in vain: a
 * file that is missing now and appears later can change what an import means, so the cache must know.
 */
import { readdirSync } from 'node:fs';

/** A folder's entries: name → whether it is a folder itself. */
type Listing = ReadonlyMap<string, boolean>;

function readListing(folder: string): Listing {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return new Map(entries.map((entry) => [entry.name, entry.isDirectory()]));
  } catch {
    return new Map();
  }
}

/** Names that must stay absent, by folder. */
export type AbsentNames = Readonly<Record<string, readonly string[]>>;

/** A read-through view of folders that remembers its negative answers. */
export class FolderView {
  readonly #listings = new Map<string, Listing>();
  readonly #absent = new Map<string, Set<string>>();

  #listing(folder: string): Listing {
    let listing = this.#listings.get(folder);
    if (!listing) this.#listings.set(folder, (listing = readListing(folder)));
    return listing;
  }

  /** Whether `folder` has an entry `name`; a no is remembered. */
  has(folder: string, name: string): boolean {
    if (this.#listing(folder).has(name)) return true;
    let names = this.#absent.get(folder);
    if (!names) this.#absent.set(folder, (names = new Set()));
    names.add(name);
    return false;
  }

  /** Whether `folder` has an entry `name` that is not a folder. */
  hasFile(folder: string, name: string): boolean {
    return this.has(folder, name) && this.#listing(folder).get(name) === false;
  }

  /** Whether `folder` holds a Go package (any `.go` file). */
  hasGoFile(folder: string): boolean {
    return [...this.#listing(folder).keys()].some(
      (name) => name.endsWith('.go') && !name.endsWith('_test.go'),
    );
  }

  /** Everything that was asked for and not there. */
  absentNames(): AbsentNames {
    const sorted = [...this.#absent].map(([folder, names]) => [folder, [...names].sort()] as const);
    return Object.fromEntries(sorted);
  }
}

/** Absent names with one more in some folders. */
export function withNames(absent: AbsentNames, folders: readonly string[], name: string): AbsentNames {
  const more = folders.map((folder) => [folder, [...(absent[folder] ?? []), name]] as const);
  return { ...absent, ...Object.fromEntries(more) };
}

/** Whether all of these names are still absent. */
export function stillAbsent(absent: AbsentNames): boolean {
  return Object.entries(absent).every(([folder, names]) => {
    const listing = readListing(folder);
    return listing.size === 0 || !names.some((name) => listing.has(name));
  });
}

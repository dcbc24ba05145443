// The characters that `\N{…}` names.

/** The code point of the character called `name`, or null. */
export function characterByName(name: string): number | null {
  void name;
  return null;
}

// Sets of small numbers (registers, blocks) for the dataflow passes.

/** A set of the numbers 0 … size-1. */
export class BitSet {
  private readonly words: Uint32Array;

  constructor(size: number) {
    this.words = new Uint32Array((size + 31) >>> 5);
  }

  has(i: number): boolean {
    return ((this.words[i >>> 5] ?? 0) & (1 << (i & 31))) !== 0;
  }

  add(i: number): void {
    const word = i >>> 5;
    this.words[word] = (this.words[word] ?? 0) | (1 << (i & 31));
  }

  delete(i: number): void {
    const word = i >>> 5;
    this.words[word] = (this.words[word] ?? 0) & ~(1 << (i & 31));
  }

  fill(): void {
    this.words.fill(0xffffffff);
  }

  copyFrom(other: BitSet): void {
    this.words.set(other.words);
  }

  /** Adds all of `other`; tells whether that changed anything. */
  union(other: BitSet): boolean {
    let changed = false;
    for (let i = 0; i < this.words.length; i++) {
      const before = this.words[i] ?? 0;
      const after = (before | (other.words[i] ?? 0)) >>> 0;
      if (after !== before) changed = true;
      this.words[i] = after;
    }
    return changed;
  }

  /** Takes out all of `other`. */
  subtract(other: BitSet): void {
    for (let i = 0; i < this.words.length; i++) {
      this.words[i] = (this.words[i] ?? 0) & ~(other.words[i] ?? 0);
    }
  }

  /** Keeps what is in `other` too; tells whether that changed anything. */
  intersect(other: BitSet): boolean {
    let changed = false;
    for (let i = 0; i < this.words.length; i++) {
      const before = this.words[i] ?? 0;
      const after = (before & (other.words[i] ?? 0)) >>> 0;
      if (after !== before) changed = true;
      this.words[i] = after;
    }
    return changed;
  }
}

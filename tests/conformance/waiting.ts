/**
 * Programs that wait for a part of Grumpy which does not exist yet.
 *
 * Until then each must say so: the test of such a program passes as "waiting" only while the program prints the message
 * given here, and fails as soon as it does what CPython does, so that it is taken off this list.
 */

/** What a program waits for, and the words by which Grumpy says that it lacks it. */
export interface Wait {
  readonly reason: string;
  readonly says: string;
}

/** The programs that wait, by id: none at present. */
export const waiting: ReadonlyMap<string, Wait> = new Map();

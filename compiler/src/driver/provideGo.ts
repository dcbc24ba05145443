/** A Go toolchain for a build: the one that is found, else the pinned one, fetched once. */
import type { Terminal } from './terminal.ts';
import { type GoToolchain, searchGo } from './toolchain.ts';

/** Finds or fetches Go. */
export async function provideGo(env: NodeJS.ProcessEnv, terminal: Terminal): Promise<GoToolchain> {
  const { found } = searchGo(env);
  if (found) return found;
  const { fetchGo } = await import('./toolchainFetch.ts');
  await fetchGo(env, terminal);
  const fetched = searchGo(env).found;
  if (!fetched) throw new Error('the fetched Go toolchain is not usable');
  return fetched;
}

/** Python snippets in the documents that name a test program above them stand in that program, which is run elsewhere. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const docs = path.join(root, 'docs');

interface Snippet {
  readonly document: string;
  readonly program: string;
  readonly text: string;
}

const snippets: Snippet[] = readdirSync(docs)
  .filter((name) => name.endsWith('.md'))
  .flatMap((document) =>
    [
      ...readFileSync(path.join(docs, document), 'utf8').matchAll(
        /^<!-- (\S+\.py) -->\n+```python\n([\s\S]*?)^```$/gm,
      ),
    ].map((match) => ({ document, program: match[1] ?? '', text: match[2] ?? '' })),
  );

describe('snippets in the documents', () => {
  it('are found', () => {
    expect(snippets.length).toBeGreaterThan(2);
  });

  it.each(snippets)('$document shows a part of $program', ({ program, text }) => {
    const lines = (source: string): string[] => source.split('\n').map((line) => line.trim());
    const have = lines(readFileSync(path.join(root, program), 'utf8')).join('\n');
    expect(have).toContain(lines(text).join('\n').trim());
  });
});

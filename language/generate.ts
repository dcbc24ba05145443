// `npm run generate`: writes what is made from the language definition. `--check` writes nothing and fails when
// a file on disk is not what would be written.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import characterNames from '@unicode/unicode-5.2.0/Names/index.mjs';
import { emitNamesGo } from './emit-names-go.ts';
import { emitNamesTs } from './emit-names-ts.ts';
import { emitFieldsGo, emitNodesGo } from './emit-nodes-go.ts';
import { emitNodesTs } from './emit-nodes-ts.ts';
import { emitParserGo } from './emit-parser-go.ts';
import { emitParserTs } from './emit-parser-ts.ts';
import { emitTokensGo } from './emit-tokens-go.ts';
import { emitTokensTs } from './emit-tokens-ts.ts';
import { readGrammar } from './grammar-reader.ts';
import { parseNodeList } from './nodes.ts';

const root = process.env.GRUMPY_ROOT ?? process.cwd();

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

async function pretty(text: string): Promise<string> {
  const config = await resolveConfig(join(root, 'language/generate.ts'));
  return format(text, { ...config, parser: 'typescript' });
}

function gofmt(text: string): string {
  return execFileSync('gofmt', { input: text, encoding: 'utf8', maxBuffer: 1 << 26 });
}

async function generated(): Promise<Map<string, string | Buffer>> {
  const nodesFile = 'language/python27.nodes';
  const grammarFile = 'language/python27.grammar';
  const nodes = parseNodeList(read(nodesFile), nodesFile);
  const grammar = readGrammar(read(grammarFile), grammarFile);
  return new Map<string, string | Buffer>([
    ['compiler/src/syntax/nodes.generated.ts', await pretty(emitNodesTs(nodes, nodesFile))],
    ['compiler/src/syntax/tokens27.generated.ts', await pretty(emitTokensTs(grammar, grammarFile))],
    ['compiler/src/syntax/character-names.generated.ts', emitNamesTs(characterNames)],
    ['compiler/src/syntax/parser27.generated.ts', await pretty(emitParserTs(grammar, nodes, grammarFile))],
    ['runtime/internal/charnames/names.bin', emitNamesGo(characterNames)],
    ['runtime/dynamic/ast/nodes_generated.go', gofmt(emitNodesGo(nodes, nodesFile))],
    ['runtime/dynamic/ast/fields_generated.go', gofmt(emitFieldsGo(nodes, nodesFile))],
    ['runtime/dynamic/syntax/tokens_generated.go', gofmt(emitTokensGo(grammar, grammarFile))],
    ['runtime/dynamic/syntax/parser_generated.go', gofmt(emitParserGo(grammar, nodes, grammarFile))],
  ]);
}

async function main(): Promise<void> {
  const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
  for (const [path, content] of await generated()) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) continue;
    if (!check) writeFileSync(file, content);
    else process.exitCode = 1;
    process.stdout.write(check ? `stale: ${path}; run \`npm run generate\`\n` : `wrote ${path}\n`);
  }
}

await main();

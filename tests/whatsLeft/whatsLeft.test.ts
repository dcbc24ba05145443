/** Nothing is missing of the built-in types, nor of the modules with recorded facts; and the comparison notices. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../conformance/programs.ts';
import { compareFacts, describeDifference, parseFacts, parseOmissions } from './facts.ts';
import {
  askGrumpy,
  builtinsProbe,
  moduleProbe,
  omissionsFile,
  recordedModules,
  whatsLeft,
} from './probes.ts';

describe('comparison of facts', () => {
  const recorded = parseFacts('list.pop | is | method\nlist | dir | a b\nand c\n');

  it('reads facts, whose values can have several lines', () => {
    expect(recorded.get('list | dir')).toBe('a b\nand c');
  });

  it('notices what is lacking, different and superfluous', () => {
    const said = parseFacts('list.pop | is | wrapper\nlist.push | is | method\n');
    expect(compareFacts(recorded, said).map(({ key }) => key)).toEqual([
      'list.pop | is',
      'list | dir',
      'list.push | is',
    ]);
  });

  it('leaves out what is listed with a reason', () => {
    const omissions = parseOmissions('# lists are\n# odd\nlist* | *\n');
    expect(omissions).toEqual([{ reason: 'lists are odd', pattern: 'list* | *' }]);
    expect(compareFacts(recorded, new Map(), omissions)).toEqual([]);
    expect(() => parseOmissions('list | is\n')).toThrow('no reason');
  });
});

describe('nothing is missing', () => {
  const probes = [builtinsProbe, ...recordedModules().map(moduleProbe)];
  let answers: Awaited<ReturnType<typeof askGrumpy>>;

  beforeAll(async () => {
    answers = await askGrumpy(probes, path.join(projectRoot, '.cache', 'whats-left-test'));
  }, 20 * 60_000);

  for (const { name, recorded } of probes) {
    it(name, () => {
      const { text, complaint } = answers.get(name) ?? { text: '', complaint: 'not built' };
      expect(complaint).toBe('');
      const omissions = parseOmissions(readFileSync(omissionsFile, 'utf8'));
      const left = whatsLeft(readFileSync(recorded, 'utf8'), text, omissions);
      expect(left.map(describeDifference)).toEqual([]);
    });
  }
});

// The expected orders were printed by CPython 2.7.
import { expect, test } from 'vitest';
import { dictOrder } from './dict-order.ts';

test('a small dict', () => {
  expect(dictOrder(['a', 'b', 'c', 'x', 'y'])).toEqual(['a', 'x', 'c', 'b', 'y']);
});

test('a dict that grows', () => {
  expect(dictOrder(Array.from({ length: 12 }, (_unused, n) => `name${n}`))).toEqual([
    'name10',
    'name11',
    'name6',
    'name7',
    'name4',
    'name5',
    'name2',
    'name3',
    'name0',
    'name1',
    'name8',
    'name9',
  ]);
});

test('names that collide are probed for', () => {
  expect(dictOrder(['self', 'args', 'kwargs', '.0', 'i', 'q', 'value'])).toEqual([
    'i',
    'self',
    'args',
    'value',
    'q',
    'kwargs',
    '.0',
  ]);
});

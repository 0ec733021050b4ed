import { expect, test } from 'vitest';
import { memoryOfTree, treeOf } from './process-memory';

test('the tree of a process is all that it begot, and nothing beside', () => {
  const all = [
    { pid: 1, parent: 0 },
    { pid: 5, parent: 1 },
    { pid: 7, parent: 5 },
    { pid: 6, parent: 5 },
    { pid: 9, parent: 7 },
    { pid: 8, parent: 1 },
  ];
  expect(treeOf(5, all)).toEqual([5, 7, 9, 6]);
  expect(treeOf(8, all)).toEqual([8]);
});

test.runIf(process.platform === 'linux')(
  'the memory of a process is that of a whole process',
  () => {
    const held = memoryOfTree(process.pid) ?? 0;
    expect(held).toBeGreaterThan(1e6);
    expect(held).toBeLessThan(64e9);
  },
);

test('a process that is no more holds nothing that could be told', () => {
  expect(memoryOfTree(2 ** 30)).toBe(undefined);
});

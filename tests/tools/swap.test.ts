import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { moveInto, prepare, publish } from '@/lib/tools/swap.mjs';
import { filesOf, folderOf } from './folder';

describe('a build', () => {
  test('leaves the last site alone until the next one is whole', () => {
    const root = folderOf({ 'out/index.html': 'last' });
    const { siteFolder } = prepare(root);
    mkdirSync(siteFolder);
    writeFileSync(`${siteFolder}/index.html`, 'next');
    expect(filesOf(`${root}/out`)).toEqual({ 'index.html': 'last' });
    publish(root);
    expect(filesOf(root)).toEqual({ 'out/index.html': 'next' });
  });

  test('publishes a first site', () => {
    const root = folderOf({ 'out.next/index.html': 'first' });
    publish(root);
    expect(filesOf(root)).toEqual({ 'out/index.html': 'first' });
  });

  test('puts the last site back when the next one cannot take its place', () => {
    const root = folderOf({ 'out/index.html': 'last' });
    expect(() => publish(root)).toThrow('ENOENT');
    expect(filesOf(root)).toEqual({ 'out/index.html': 'last' });
  });

  test('clears what an interrupted build wrote', () => {
    const root = folderOf({
      'out/index.html': 'last',
      'out.next/half.html': 'half',
      'out.files/half.json': 'half',
      'out.parsed/unfinished': 'half',
    });
    prepare(root);
    expect(filesOf(root)).toEqual({ 'out/index.html': 'last' });
  });

  test('puts the last site back when the build stopped in the middle of the swap', () => {
    const root = folderOf({ 'out.previous/index.html': 'last', 'out.next/index.html': 'next' });
    prepare(root);
    expect(filesOf(root)).toEqual({ 'out/index.html': 'last' });
  });

  test('clears the site before the last when the build stopped after the swap', () => {
    const root = folderOf({ 'out/index.html': 'last', 'out.previous/index.html': 'older' });
    prepare(root);
    expect(filesOf(root)).toEqual({ 'out/index.html': 'last' });
  });
});

describe('the parts of a build', () => {
  test('are put together, and nothing is left of the second', () => {
    const root = folderOf({ 'out.next/a/index.html': 'page', 'out.files/cite/b.ris': 'file' });
    moveInto(`${root}/out.next`, `${root}/out.files`);
    expect(filesOf(root)).toEqual({
      'out.next/a/index.html': 'page',
      'out.next/cite/b.ris': 'file',
    });
  });

  test('never take the place of each other', () => {
    const files = { 'out.next/cite/index.html': 'page', 'out.files/cite/b.ris': 'file' };
    const root = folderOf(files);
    expect(() => moveInto(`${root}/out.next`, `${root}/out.files`)).toThrow('out.next/cite');
    expect(filesOf(root)).toEqual(files);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepare, publish } from '@/lib/tools/swap.mjs';
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
      'out.shared/content': 'half',
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

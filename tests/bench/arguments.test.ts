import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments';

describe('the arguments of the benchmark', () => {
  test('ask for everything where nothing is said', () => {
    expect(readArguments([])).toEqual({
      parts: ['build', 'serve', 'parse', 'pages', 'explorer'],
      sizes: ['real', '1000', '10000', '1000-documents', '10000-documents'],
      runs: 5,
      isQuick: false,
      isSaved: false,
      buildLimit: 1800,
      beside: undefined,
    });
  });

  test('ask for the real corpus where it is to be quick', () => {
    expect(readArguments(['--quick'])).toMatchObject({ isQuick: true, sizes: ['real'], runs: 5 });
  });

  test('name parts and sizes in any order', () => {
    const read = readArguments(['--only', 'pages,parse', '--sizes', '1000,real', '--runs', '9']);
    expect(read).toMatchObject({ parts: ['parse', 'pages'], sizes: ['real', '1000'], runs: 9 });
  });

  test.each([
    [
      ['--quick', '--save'],
      '--save keeps the whole table.\nLeave out --quick, --only and --sizes.',
    ],
    [['--save', '--sizes', 'real'], '--save keeps the whole table.'],
    [['--save', '--runs', '3'], '--save needs at least 5 runs.\nSay --runs 5.'],
    [
      ['--only', 'page'],
      'Unexpected --only "page", expected build, serve, parse, pages, explorer.',
    ],
    [['--sizes', 'real,500'], 'Unexpected --sizes "500", expected real, 1000, 10000, '],
    [['--sizes', ''], 'Unexpected --sizes "", expected real, 1000, 10000, '],
    [['--runs', '0'], 'Unexpected --runs "0", expected a whole number from 1.'],
    [['--runs', 'five'], 'Unexpected --runs "five", expected a whole number from 1.'],
    [['--fast'], "Unknown option '--fast'"],
    [['pages'], "Unexpected argument 'pages'"],
  ])('%j are refused, with the fix', (args, message) => {
    const read = () => readArguments(args);
    expect(read).toThrow(message);
    expect(read).toThrow('Usage: npm run bench -- [--quick]');
  });
});

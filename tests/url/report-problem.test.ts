import { describe, expect, test } from 'vitest';
import { barrierReportAddress, reportAddress } from '@/lib/url/report-problem';

const reported = {
  name: 'Freedom from Fear (2000), paragraph 4',
  url: 'https://explorer.example/documents/fff-2000/#p1',
  words: 'Work & “ideas” — 100 %',
};

describe('a report', () => {
  test('opens a message with what it is about', () => {
    const address = new URL(reportAddress({ kind: 'mail', to: 'editors@example.org' }, reported));
    expect(`${address.protocol}${address.pathname}`).toBe('mailto:editors@example.org');
    expect(address.searchParams.get('subject')).toBe(
      'Problem with: Freedom from Fear (2000), paragraph 4',
    );
    expect(address.searchParams.get('body')).toBe(
      `What is wrong, and how do you know?\r\n\r\n\r\n\r\nThe passage: ${reported.url}\r\n\r\n${reported.words}\r\n`,
    );
  });

  test('opens a form, whose own query stays', () => {
    const to = 'https://example.org/issues/new?template=passage';
    const { searchParams } = new URL(reportAddress({ kind: 'form', to }, reported));
    expect(Object.fromEntries(searchParams)).toEqual({
      template: 'passage',
      title: 'Problem with: Freedom from Fear (2000), paragraph 4',
      body: `What is wrong, and how do you know?\n\n\n\nThe passage: ${reported.url}\n\n${reported.words}\n`,
    });
  });

  test('cuts long words, and shows that it did', () => {
    const long = { ...reported, words: 'peace '.repeat(200) };
    const { searchParams } = new URL(
      reportAddress({ kind: 'form', to: 'https://example.org/new' }, long),
    );
    expect(searchParams.get('body')).toContain(`${'peace '.repeat(83).trim()} […]`);
  });

  test('is never cut inside a character', () => {
    const words = `${'a'.repeat(499)}😀 ${'b '.repeat(99)}`;
    const address = reportAddress({ kind: 'mail', to: 'a@b.ca' }, { ...reported, words });
    expect(new URL(address).searchParams.get('body')).toContain(`${'a'.repeat(499)} […]`);
  });
});

test('a barrier is reported with the questions that help to find it', () => {
  const form = new URL(barrierReportAddress({ kind: 'form', to: 'https://example.org/new' }));
  expect(form.searchParams.get('title')).toBe('A barrier on the site');
  expect(form.searchParams.get('body')).toBe(
    'What did you want to do, and what happened?\n\n\n\nOn which page?\n\n\n\nWith which browser and aids?\n',
  );
  const mail = new URL(barrierReportAddress({ kind: 'mail', to: 'a@example.org' }));
  expect([mail.pathname, mail.searchParams.get('subject')]).toEqual([
    'a@example.org',
    'A barrier on the site',
  ]);
});

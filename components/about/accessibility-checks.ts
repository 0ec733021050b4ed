/** What is tested on every kind of page before a version is published: a subject, and how. */
export const ACCESSIBILITY_CHECKS: readonly (readonly [subject: string, how: string])[] = [
  [
    'Rules that a machine can judge',
    'axe, with its rules for WCAG 2.0, 2.1 and 2.2 at levels A and AA and for best practice: light, dark, 320 pixels wide, with the filters and the citation dialog open, and with no results.',
  ],
  ['Valid pages', 'html-validate, on the file of every page.'],
  [
    'Small windows and large text',
    'At 320 by 256 pixels, which is 1280 pixels at 400 %, nothing scrolls sideways and no text is cut off; nor with the wider lines, letters, words and paragraphs of WCAG 1.4.12.',
  ],
  [
    'The keyboard',
    'Tab goes to everything that works, in the order of the page, and never gets stuck. Each stop has an outline of at least 2 pixels and 3:1 contrast, and nothing covers it. Escape closes what was opened.',
  ],
  [
    'Targets',
    'At least 24 by 24 pixels, or enough room around them, but for links within sentences.',
  ],
  [
    'Colours',
    'Text has a contrast of at least 4.5:1, the text of documents 7:1, in both schemes; with the colours of the reader, and with more contrast, what is marked stays marked.',
  ],
  ['Motion', 'With less motion asked for, nothing moves or fades.'],
  ['Paper', 'Documents print in full, word for word, and without what only a screen can use.'],
  [
    'Without JavaScript',
    'Every page is there, has the same heading, and leads on by links; no control is dead.',
  ],
  [
    'Structure',
    'One main heading, no level left out, one main part, and a name for each navigation. What screen readers are given is kept in files, where a change of it is seen.',
  ],
  [
    'What is said',
    'The number of results is announced once for each change, and so is what was copied.',
  ],
];

/** The page on the method of a site that has not written its own: what holds for every site. */
export const DEFAULT_ABOUT = {
  id: 'about',
  text: `---
title: Method and coverage
order: 1
description: What an initiative is, how its words were found and tagged, what was left out, and who holds which rights.
lead: "What stands here is the source, letter for letter, or it is ours and looks it: the source in a serif, everything else in a sans."
---

## What an initiative is {#initiative}

An initiative is one thing that somebody did, does, proposes, promises or stands for, held by an exact quote. What a text reports about the world is not one.

We describe. We never score whether a promise was kept.

## Kinds

::initiative-kinds

## Actors, instruments and evidence {#tags}

An [actor](/actors/) is who acts, is acted with, or is acted upon. In an initiative it has a role. An [instrument](/instruments/) is the means that is used or sought.

::roles

Every tag shows its evidence: a name in the quote, or words of the quote or of its paragraph that the editors point at. A tag without evidence does not pass the build.

## Coverage

A passage holds initiatives, is excused with a reason, by itself or together with others, or has not been read yet. These figures are computed from the texts each time the site is built.

::coverage

## Links {#addresses}

Every initiative, paragraph, theme, actor and instrument has an address of its own. A paragraph’s address is made from its own words, so it stays when other paragraphs come, go or move.

## Rights

::rights

Titles, notes, tags and introductions are editorial work of this site.
`,
} as const;

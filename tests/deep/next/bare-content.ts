/** A corpus with sections that hold nothing: one document, and neither themes nor instruments. By path. */
export const bareContent: Readonly<Record<string, string>> = {
  'actors.yaml': `- id: canada
  name: Canada
  kind: state
`,
  'instruments.yaml': '[]\n',
  'documents/paper/document.md': `---
title: The Paper
shortTitle: Paper
issuedBy: [Government of Canada]
date: "2001-02-03"
dateLabel: Published
language: en
rights: Crown copyright.
---

# Plans

Canada will listen.
`,
  'documents/paper/initiatives.yaml': `initiatives:
  - id: listen
    kind: commitment
    title: Listen
    quote: Canada will listen.
    actors:
      - { actor: canada, role: lead }
    note: Says little.
`,
};

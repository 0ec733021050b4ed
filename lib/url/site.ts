/** What the site is called, and where it is published. */
export const site = {
  name: 'Human Security Explorer',
  description:
    'Who promised what, in which words, and through which treaty, forum or partnership: Canadian human-security policy, quoted word for word.',
  /** The address that canonical links and shared links begin with. Set SITE_URL when publishing. */
  url: process.env.SITE_URL ?? 'http://localhost:3000',
} as const;

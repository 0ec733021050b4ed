// What a test file made known of a site is not so for the next one, which may run in the same process.
delete process.env.SITE_SETTINGS;
delete process.env.SITE_LOCALE;

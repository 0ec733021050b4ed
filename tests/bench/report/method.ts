/** How the figures are had, for whoever doubts one. */
export const METHOD = `
Each figure is the median of the runs, and \`×\` how many times that of the control it is. The control
of a page is the same page as bare HTML: its title, headings, words, lists, tables, forms and links,
with no style sheet, script, font, picture or metadata. It is made from the exported page, not from the
corpus, so that both say the very same words (a test compares them) however the page changes. Site and
control take turns within each run, and the first turn alternates, so that what else the machine does
hits both. One more run before them is not counted.

Both are served over HTTP/1.1 on the loopback by one server out of memory, compressed before anything
is measured (Brotli, 11), with the headers that the site is published with; no answer waits for a disk
or a compressor. Bytes are those of the bodies as they were sent, counted by the server. HTTP/2 would
save nothing here: there is no connection to set up, and the protocol's slowed network does not count
it. The slowed network is Chromium's own: it holds back each answer by the latency and shares out the
rate. It knows no slow start, and no handshakes: both would be the same for site and control, so
real ratios are lower than these.

Chromium is driven with back/forward cache and paint holding as readers have them. A cold visit is one
in a new context with an empty cache, a warm one the second in that context, in a tab of its own. A tab
stands on a blank page of the same server before, so that no browser or process is started in the
measured time. FCP and LCP are the browser's own entries, CLS the largest session window, long tasks
those above 50 ms: their number and their sum. A page is at rest when nothing was on its way for a
quarter of a second. A click follows the pointer after 300 ms on the link (touch: none) and is held for
80 ms (only on the two kinds of page that readers come to most); its times run from the event's own
time stamp to the entries of the next page. Back runs from \`history.back()\` to the frame after
\`pageshow\`, or to the first paint where the page was not kept.

In the explorer a key or click counts from the time stamp of its event, which is when the browser got
it, so that waiting for a busy thread counts. It ends with the frame after the last change that it made
in the window, and where it says "all" anywhere in the page: a message posted from a frame callback,
which runs when styles and layout of that frame are made. No round trip to the tool that drives the
browser is in it. "screen" are frames at 60 a second: a key that has its answer ready at once still
waits for the next frame, 8 ms on average and 16.7 at most. "at once" are frames as soon as they can be
made, so they show the work alone; that is what has to fit into a frame. Queries are made of the titles:
frequent words, two words, a slip, a phrase and something that nothing has, typed letter by letter, and
taken out again. Clicks are on six options of facets, on and off. The control is the same keys in the
search box of the bare page, where nothing answers. The slowed processor is the page's thread alone, not
a worker's.

The first search is that of somebody who types a letter as soon as the box is painted: from the
navigation to results with that letter marked. Its control is the first paint of the bare list.

A build from nothing is \`npm run build\` with the packages installed and nothing else kept; the builds below
it follow upon it, each after one edit. With \`--beside\` another checkout of this project builds the same
made corpora in the same run. Per passage, everything that was written is shared out: also what stands for
documents, initiatives and names. The memory of a build is the
largest sum of the proportional set sizes of all its processes, looked at five times a second. The
control of a build is the same content checked by the same parser and written as bare pages by
template strings. Answers a second are those of \`npm run serve\` and of \`next start\` over the pages of the same content,
asked by eight connections in turns, uncompressed: a page of each kind, five seconds in each run. Made
anew: nothing is kept by ours, and Next's layout says \`force-dynamic\`; kept: both keep what they made.
Whoever asks shares the two cores. Parsing is timed in a process of its own: the first time, as in a build, and then
again; the memory is that of the whole process.
`.trim();

// Loaded into Next before a build, and by it into its workers. A build that is killed outright cannot
// end Next any more, which would go on writing into folders that the next build empties. An orphan
// has another parent.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 250).unref();

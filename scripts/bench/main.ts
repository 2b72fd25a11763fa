/**
 * `npm run bench` measures a cached page directly and through Caddy, beside nginx with the same bytes, into docs/bench.md.
 * `npm run bench -- tasks` counts what the panel's everyday tasks take, into docs/bench-tasks.md.
 * `npm run bench -- size` measures the site with thirty and with ten thousand articles, into docs/bench-size.md.
 * `npm run bench -- search` measures searches among thirty and ten thousand articles, into docs/bench-search.md.
 */
const asked = process.argv[2]
if (asked === undefined) await import('./cached')
else if (asked === 'size') await import('./size')
else if (asked === 'search') await import('./search')
else if (asked === 'tasks') await import('./tasks')
else {
  console.error(`There is no benchmark ${asked}: search, size, tasks, or none of a name.`)
  process.exit(1)
}

import { openRenderer } from '@tests/support/statements/measure'
import { kinds, pathsOf, writeStatements } from '@tests/support/statements/pages'

/** `npm run sql`: writes the statements of a page of each kind to tests/sql, for the diff to show. Needs a build. */
const renderer = await openRenderer()
const paths = await pathsOf(renderer.databaseUrl)
await renderer.render(paths.home)
for (const kind of kinds) {
  const rendered = await renderer.render(paths[kind])
  await writeStatements(kind, rendered)
  console.log(`${kind}: ${rendered.statements.length}`)
}
await renderer.close()

import { expect, test } from '@playwright/test'
import { ask } from '@/server/database/query'
import { openRenderer } from '@tests/support/statements/measure'
import {
  asFile,
  budgets,
  kinds,
  pathsOf,
  readStatements,
  type Kind,
} from '@tests/support/statements/pages'

let renderer: Awaited<ReturnType<typeof openRenderer>>
let paths: Record<Kind, string>

test.beforeAll(async () => {
  renderer = await openRenderer()
  paths = await pathsOf(renderer.databaseUrl)
  // The first page of a process opens what all of them use.
  await renderer.render('/om')
})
test.afterAll(() => renderer.close())

for (const kind of kinds)
  test(`a page of the kind ${kind} asks what the register of statements says, within its budget`, async () => {
    const rendered = await renderer.render(paths[kind])
    expect(rendered.status).toBe(200)
    expect(rendered.statements.length).toBeLessThanOrEqual(budgets[kind])
    // After a change that is meant: npm run sql.
    expect(asFile(rendered)).toBe(await readStatements(kind))
  })

test('no page asks more when there are hundreds of articles and events', async () => {
  await fill(renderer.databaseUrl, 300)
  for (const kind of kinds) {
    const rendered = await renderer.render(paths[kind])
    expect(asFile(rendered), kind).toBe(await readStatements(kind))
  }
})

/** Copies of published articles and events, under addresses of their own, past the rules of saving. */
async function fill(databaseUrl: string, copies: number): Promise<void> {
  await ask(
    databaseUrl,
    `insert into news (title, lead, picture_id, body, language, kind, publisher_id, published_at, slug, _status)
     select title, lead, picture_id, body, language, kind, publisher_id, published_at - n * interval '1 day', slug || n, _status
     from news, generate_series(1, ${copies}) n where _status = 'published'`,
  )
  await ask(
    databaseUrl,
    `with more as (
       insert into events (start, type, state, start_tz)
       select e.start - n * interval '1 day', e.type, e.state, e.start_tz
       from (select * from events limit 1) e, generate_series(1, ${copies}) n returning id)
     insert into events_locales (_parent_id, _locale, title, lead, slug, _status)
     select id, 'nb', 'Møte', 'Ingress', 'mote-' || id, 'published' from more`,
  )
}

import { expect, test } from '@playwright/test'
import { featureOfEachKind, fill } from '@tests/support/statements/fill'
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
  await fill(renderer.databaseUrl, { articles: 300, events: 300, people: 50 })
  for (const kind of kinds) {
    const rendered = await renderer.render(paths[kind])
    expect(asFile(rendered), kind).toBe(await readStatements(kind))
  }
})

test('the front page stays within its budget when it features something of every kind', async () => {
  await featureOfEachKind(renderer.databaseUrl)
  for (const path of ['/', '/en']) {
    const { statements, status } = await renderer.render(path)
    expect(status).toBe(200)
    expect(statements.length).toBeLessThanOrEqual(budgets.home)
  }
})

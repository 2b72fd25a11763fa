import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createGateway } from '@/data/gateway'
import { pressKitOf } from '@/features/news/queries/press-kit'
import { library } from '@tests/support/files'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { block, figure, textOf } from '@tests/support/texts'

let payload: Payload
let write: ReturnType<typeof newsroom>
let files: ReturnType<typeof library>
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  files = library(payload)
})
afterAll(() => payload.destroy())
beforeEach(async () => {
  await payload.delete({ collection: 'news', where: { id: { exists: true } }, trash: true })
})
const kitOf = (slug: string) => pressKitOf(createGateway(payload), 'nb', slug)

const said = (name: string, words: string, verbatim: boolean) =>
  block({ blockType: 'speech', name, title: 'Forsker', text: words, verbatim })

it('journalists get the text of both languages, and what was said word for word with who said it', async () => {
  const body = textOf(
    said('Kari Nordmann', 'Dette er viktig.', true),
    said('Ola Nordmann', 'Han mente det kunne vente.', false),
    block({ blockType: 'pullQuote', text: 'Vi må dele data.', source: 'Åse Ødegård' }),
  )
  const original = await write.article('Saken', { body })
  await write.article('The story', {
    language: 'en',
    translation: { original: original.id },
    body: textOf(said('Kari Nordmann', 'This matters.', true)),
  })
  const kit = await kitOf(original.slug)
  expect(kit?.versions.map(({ lang, title }) => [lang, title])).toEqual([
    ['nb', 'Saken'],
    ['en', 'The story'],
  ])
  expect(kit?.quotes).toEqual([
    { text: 'Dette er viktig.', by: 'Kari Nordmann, Forsker', lang: 'nb' },
    { text: 'Vi må dele data.', by: 'Åse Ødegård', lang: 'nb' },
    { text: 'This matters.', by: 'Kari Nordmann, Forsker', lang: 'en' },
  ])
})

it('only pictures that the press may use and that have a credit are handed out, each once and as they were sent', async () => {
  const may = await files.picture({ pressUse: true, credit: 'Foto: Åse' })
  const mayNot = await files.picture({ credit: 'Foto: Ola' })
  const nameless = await files.picture({ pressUse: true })
  const withdrawn = await files.picture({
    pressUse: true,
    credit: 'Foto: Kari',
    consent: { given: '2020-01-01' },
  })
  const { slug } = await write.article('Saken', {
    picture: may.id,
    body: textOf(...[may, mayNot, nameless, withdrawn].map(({ id }) => figure(id))),
  })
  await payload.db.drizzle.execute(
    sql`update media set consent_until = '2021-01-01' where id = ${withdrawn.id}`,
  )
  const kit = await kitOf(slug)
  expect(kit?.pictures).toMatchObject([
    { press: `/api/media/file/${may.filename}`, credit: 'Foto: Åse', width: 40, height: 30 },
  ])
  expect(kit?.pictures).toHaveLength(1)
  expect(kit?.mayShare).toBe(true)
  const other = await write.article('En annen sak', { picture: mayNot.id })
  expect((await kitOf(other.slug))?.mayShare).toBe(false)
  const without = await write.article('Uten bilde')
  expect((await kitOf(without.slug))?.mayShare).toBe(true)
})

it('a draft, a planned and a withdrawn article have none, and a draft in the other language is left out', async () => {
  const draft = await write.article('Utkast', { _status: 'draft' })
  const later = await write.article('Senere', { publishedAt: '2099-01-01T08:00:00Z' })
  for (const { slug } of [draft, later]) expect(await kitOf(slug)).toBe(null)
  const original = await write.article('Saken')
  await write.article('Not yet', {
    language: 'en',
    translation: { original: original.id },
    _status: 'draft',
  })
  expect((await kitOf(original.slug))?.versions).toHaveLength(1)
  await payload.update({ collection: 'news', id: original.id, data: { _status: 'draft' } })
  expect(await kitOf(original.slug)).toBe(null)
})

import { sql, type SQL } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brief, type Shown } from '@/data/brief'
import { createGateway } from '@/data/gateway'
import { publishedArticle, publishedIn } from '@/cms/access/published'
import { locales } from '@/i18n/locales'
import { documentOf } from '@tests/integration/publishing/matrix/documents'
import { library } from '@tests/support/files'
import { person, publisherNamed } from '@tests/support/register'
import { openPayload } from '@tests/support/payload'
import { signIn } from '@tests/support/sign-in'
import { readAsVisitor } from '@tests/support/visitor'

let payload: Payload
const ids = new Map<Shown, number>()
const types = Object.keys(brief) as Shown[]

beforeAll(async () => {
  payload = await openPayload()
  const own = await publisherNamed(payload, 'egen')
  const other = await publisherNamed(payload, 'annen')
  const world = {
    own,
    other,
    person: await person(payload, 'Ola'),
    file: (await library(payload).pdf()).id,
  }
  const { rest } = await signIn(payload, { role: 'admin' })
  for (const type of types) ids.set(type, await documentOf({ ...world, rest }, type, 'nb'))
}, 120_000)
afterAll(() => payload.destroy())

const run = (statement: SQL) => createGateway(payload).select<{ id: number }>('', statement)

const oneStatus = (type: Shown) => type === 'news' || type === 'media'

/** Puts a document into a state, whatever the rules of saving say. */
async function put(type: Shown, { nb, en, ...rest }: State): Promise<void> {
  const id = ids.get(type) ?? 0
  const table = sql.identifier(type)
  const deleted = rest.deleted ? sql`now()` : sql`null`
  await run(sql`update ${table} set deleted_at = ${deleted} where id = ${id}`)
  if (oneStatus(type)) await run(sql`update ${table} set _status = ${nb} where id = ${id}`)
  else
    for (const [locale, status] of [
      ['nb', nb],
      ['en', en],
    ] as const)
      await run(
        sql`update ${sql.identifier(`${type}_locales`)} set _status = ${status} where _parent_id = ${id} and _locale = ${locale}`,
      )
  const moment = rest.future ? sql`now() + interval '1 day'` : sql`now() - interval '1 day'`
  if (type === 'news') await run(sql`update news set published_at = ${moment} where id = ${id}`)
  const until = rest.consentEnded ? sql`now() - interval '2 days'` : sql`null`
  if (type === 'media' || type === 'people')
    await run(sql`update ${table} set consent_until = ${until} where id = ${id}`)
}

type State = { nb: 'published' | 'draft'; en: 'published' | 'draft' } & Partial<
  Record<'deleted' | 'future' | 'consentEnded', true>
>
const states: [string, State][] = [
  ['published in both languages', { nb: 'published', en: 'published' }],
  ['published in Norwegian only', { nb: 'published', en: 'draft' }],
  ['published in English only', { nb: 'draft', en: 'published' }],
  ['published in no language', { nb: 'draft', en: 'draft' }],
  ['in the trash', { nb: 'published', en: 'published', deleted: true }],
  ['not to be published before tomorrow', { nb: 'published', en: 'published', future: true }],
  ['shown without consent any longer', { nb: 'published', en: 'published', consentEnded: true }],
]

/** A file's own address is made from its name where it is shown (features/media/file-url.ts). */
const fieldsOf = (type: Shown, doc: object | undefined): unknown =>
  doc &&
  JSON.parse(
    JSON.stringify(brief[type].map((field) => [field, Reflect.get(doc, field) ?? null])).replaceAll(
      'http://localhost:3000/',
      '/',
    ),
  )

describe.each(states)('what is %s', (_, state) => {
  it.each(types)('is for a reader what the rules of access say (%s)', async (type) => {
    await put(type, state)
    const id = ids.get(type) ?? 0
    for (const locale of locales) {
      const byRule = await readAsVisitor(payload, type, {
        locale,
        where: { id: { equals: id } },
        depth: 0,
      })
      const [found] = await createGateway(payload).inLanguages(type, [id])
      expect(fieldsOf(type, found?.in[locale])).toEqual(fieldsOf(type, byRule[0]))
    }
  })

  it.each(types.filter((type) => type !== 'media'))(
    'is picked by a statement when the rules let a reader see it (%s)',
    async (type) => {
      await put(type, state)
      const id = ids.get(type) ?? 0
      for (const locale of locales) {
        const byRule = await readAsVisitor(payload, type, { locale, where: { id: { equals: id } } })
        const condition =
          type === 'news' ? publishedArticle('d', new Date()) : publishedIn(type, 'd', [locale])
        const picked = await run(
          sql`select d.id from ${sql.identifier(type)} d where d.id = ${id} and ${condition}`,
        )
        expect(picked).toHaveLength(byRule.length)
      }
    },
  )
})

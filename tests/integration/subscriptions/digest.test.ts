import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sendDueMails } from '@/cms/mail/send'
import type { Deliver } from '@/cms/mail/smtp'
import { makeDigest } from '@/cms/subscriptions/digest'
import { batchSize, tellSubscribers } from '@/cms/subscriptions/tell'
import { daysBefore, todayInOslo } from '@/lib/days'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'

let payload: Payload
let write: ReturnType<typeof newsroom>
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
})
afterAll(() => payload.destroy())

const run = (statement: ReturnType<typeof sql>) => payload.db.drizzle.execute(statement)
/** When the digest of a day is made, in summer and in winter, so many days from today. */
const digestOn = (days: number) => new Date(`${daysBefore(todayInOslo(), -days)}T15:01:00Z`)

beforeEach(async () => {
  for (const table of ['subscribers', 'digests', 'told_news', 'mails'])
    await run(sql`delete from ${sql.identifier(table)}`)
  for (const collection of ['news', 'events'] as const)
    await payload.delete({ collection, where: { id: { exists: true } }, trash: true })
  // The site has stood for a while.
  await makeDigest(payload, digestOn(-1))
})

type Chosen = { language?: string; languages?: string[]; topics?: number[]; events?: boolean }
const subscriber = async (email: string, chosen: Chosen = {}) => {
  const { events = false, language = 'nb', languages = [], topics = [] } = chosen
  const { rows } = await run(sql`insert into subscribers
    (email, language, languages, topics, events, link, confirmed_at, told) values (${email}, ${language},
      array(select jsonb_array_elements_text(${JSON.stringify(languages)}::jsonb)),
      array(select jsonb_array_elements_text(${JSON.stringify(topics)}::jsonb)::int),
      ${events}, ${email}, now(), coalesce((select max(day) from told_news), '-infinity')) returning id`)
  return String(rows[0]?.['id'])
}
type Sent = Parameters<Deliver>[0]
/** Tells what is new until nobody is left, and sends it; what goes to each, in the order it is sent. */
async function tell(days = 0): Promise<Sent[]> {
  const now = digestOn(days)
  const sent: Sent[] = []
  await makeDigest(payload, now)
  const { signal } = new AbortController()
  while (await tellSubscribers(payload, now));
  await sendDueMails(payload, async (message) => void sent.push(message), signal)
  return sent
}
const textTo = (sent: readonly Sent[], to: string): string =>
  String(sent.find((each) => each.to === to)?.text ?? '')
const published = { publishedAt: new Date(Date.now() - 3_600_000).toISOString() }

it('what was public when the site began to tell is no news', async () => {
  for (const table of ['digests', 'told_news']) await run(sql`delete from ${sql.identifier(table)}`)
  await write.article('sto her før', published)
  await subscriber('kari@example.org')
  expect(await tell()).toEqual([])
  await write.article('kom etterpå', published)
  expect(textTo(await tell(1), 'kari@example.org')).toContain('kom etterpå')
})

it.each([
  ['summer time begins', '2027-03-28', '2027-03-27', '14:00'],
  ['summer time ends', '2027-10-31', '2027-10-30', '15:00'],
])(
  'on the day %s the digest is made when clocks in Oslo show 16:00',
  async (_, day, before, at) => {
    const made = async (now: Date) => {
      await run(sql`delete from digests`)
      await makeDigest(payload, now)
      return (await run(sql`select day::text as day from digests`)).rows
    }
    const due = new Date(`${day}T${at}:00Z`)
    expect(await made(new Date(due.getTime() - 1000))).toEqual([{ day: before }])
    expect(await made(due)).toEqual([{ day }])
  },
)

it('all that is new on a day is one message, with links to the site and one to unsubscribe', async () => {
  const id = await subscriber('kari@example.org')
  await write.article('første', published)
  const { slug } = await write.article('andre', published)
  const [message, ...more] = await tell()
  expect(more).toEqual([])
  expect(message).toMatchObject({
    to: 'kari@example.org',
    subject: expect.stringContaining('og 1 til'),
  })
  const text = String(message?.text)
  expect(text).toContain('første')
  expect(text).toContain(`/aktuelt/${slug}`)
  expect(text).toMatch(new RegExp(`/abonner/valg\\?n=${id}\\.[\\w-]{27}$`))
  expect(message?.headers).toMatchObject({
    'List-Unsubscribe': expect.stringMatching(
      new RegExp(`^<http\\S+/abonner/valg\\?n=${id}\\.\\S+>`),
    ),
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  // No picture tells that it was opened, and links lead where they say.
  expect(String(message?.html)).not.toMatch(/<img|<script/)
  for (const [, to, shown] of String(message?.html).matchAll(/<a href="([^"]+)">([^<]+)</g))
    expect(shown).toBe(to)
})

it('the site’s own address is a way to unsubscribe as well', async () => {
  await payload.updateGlobal({
    slug: 'site',
    locale: 'nb',
    data: { headline: 'Rom', intro: 'Inn', email: 'huben@example.org' },
  })
  await subscriber('kari@example.org')
  await write.article('nytt', published)
  const [message] = await tell()
  expect(JSON.stringify(message?.headers)).toContain('<mailto:huben@example.org?subject=')
})

it('on a day without news nobody is written to, and nothing is told twice', async () => {
  await subscriber('kari@example.org')
  expect(await tell()).toEqual([])
  const article = await write.article('nytt', published)
  expect(await tell(1)).toHaveLength(1)
  await payload.update({ collection: 'news', id: article.id, data: { title: 'nytt, rettet' } })
  expect(await tell(2)).toEqual([])
  await payload.update({ collection: 'news', id: article.id, data: { _status: 'draft' } })
  expect(await tell(3)).toEqual([])
  await payload.update({ collection: 'news', id: article.id, data: { _status: 'published' } })
  expect(await tell(4)).toEqual([])
})

it('drafts, what is withdrawn, what is planned, and old articles are never told', async () => {
  await subscriber('kari@example.org')
  await write.article('utkast', { ...published, _status: 'draft' })
  await write.article('senere', { publishedAt: digestOn(2).toISOString() })
  await write.article('gammel', { publishedAt: '2019-05-01T08:00:00Z' })
  const gone = await write.article('trukket', published)
  await payload.update({ collection: 'news', id: gone.id, data: { _status: 'draft' } })
  expect(await tell()).toEqual([])
})

it('what is withdrawn after the digest was made is not sent to those who wait', async () => {
  await subscriber('kari@example.org')
  const { id } = await write.article('angret', published)
  await makeDigest(payload, digestOn(0))
  await payload.update({ collection: 'news', id, data: { _status: 'draft' } })
  expect(await tell()).toEqual([])
})

it('each is told in the languages they chose, and of what is in both only once', async () => {
  await subscriber('nb@example.org', { languages: ['nb'] })
  await subscriber('en@example.org', { language: 'en', languages: ['en'] })
  await subscriber('begge@example.org')
  const original = await write.article('norsk sak', published)
  const english = { ...published, language: 'en', translation: { original: original.id } } as const
  await write.article('English story', english)
  const sent = await tell()
  expect(textTo(sent, 'nb@example.org')).toContain('norsk sak')
  expect(textTo(sent, 'nb@example.org')).not.toContain('English story')
  expect(textTo(sent, 'en@example.org')).toContain('This is new')
  expect(textTo(sent, 'en@example.org')).not.toContain('norsk sak')
  expect(textTo(sent, 'begge@example.org')).toContain('norsk sak')
  expect(textTo(sent, 'begge@example.org')).not.toContain('English story')
})

it('a translation that comes later is told only to those who have not had the original', async () => {
  await subscriber('en@example.org', { languages: ['en'] })
  await subscriber('begge@example.org')
  const original = await write.article('norsk sak', published)
  expect((await tell()).map(({ to }) => to)).toEqual(['begge@example.org'])
  const english = { ...published, language: 'en', translation: { original: original.id } } as const
  await write.article('English story', english)
  expect((await tell(1)).map(({ to }) => to)).toEqual(['en@example.org'])
})

it('an event that is cancelled is not announced', async () => {
  await subscriber('kari@example.org', { events: true })
  await write.event('avlyst møte', { start: digestOn(30).toISOString(), state: 'cancelled' })
  await write.event('møtet', { start: digestOn(30).toISOString() })
  const text = textTo(await tell(), 'kari@example.org')
  expect(text).toContain('møtet')
  expect(text).not.toContain('avlyst møte')
})

it('each is told of the pillars they chose, and of events when they want them', async () => {
  const pillar = async (name: string) =>
    payload.create({
      collection: 'topics',
      locale: 'nb',
      data: {
        name,
        slug: `${name}-${Date.now()}`,
        lead: 'Om det.',
        kind: 'pillar',
        colour: 'prevention',
        _status: 'published',
      },
    })
  const [one, other] = [await pillar('en'), await pillar('to')]
  await subscriber('en@example.org', { topics: [one.id] })
  await subscriber('alt@example.org', { events: true })
  await write.article('om det ene', { ...published, topics: [one.id] })
  await write.article('om det andre', { ...published, topics: [other.id] })
  await write.event('møtet', { start: digestOn(30).toISOString(), topics: [one.id] })
  await write.event('i fjor', { start: '2025-01-01T10:00:00Z' })
  const sent = await tell()
  expect(textTo(sent, 'en@example.org')).toContain('om det ene')
  expect(textTo(sent, 'en@example.org')).not.toMatch(/om det andre|møtet/)
  for (const title of ['om det ene', 'om det andre', 'møtet'])
    expect(textTo(sent, 'alt@example.org')).toContain(title)
  expect(textTo(sent, 'alt@example.org')).not.toContain('i fjor')
})

it('whoever has not confirmed is told nothing, and whoever came later only what came after', async () => {
  await subscriber('venter@example.org')
  await run(sql`update subscribers set confirmed_at = null`)
  await write.article('før', published)
  await tell()
  await subscriber('ny@example.org')
  await write.article('etter', published)
  const sent = await tell(1)
  expect(sent.map(({ to }) => to)).toEqual(['ny@example.org'])
  expect(textTo(sent, 'ny@example.org')).not.toContain('før')
})

describe('when the worker stops in the middle', () => {
  it('nobody is told twice and nobody left out, and each message keeps its Message-ID', async () => {
    for (let each = 0; each < 3; each += 1) await subscriber(`nr${each}@example.org`)
    await write.article('nytt', published)
    await makeDigest(payload, digestOn(0))
    // It dies after the messages are written and before it is noted who was told.
    await run(sql`alter table subscribers add constraint dies check (told = '-infinity') not valid`)
    await expect(tellSubscribers(payload, digestOn(0))).rejects.toThrow()
    await run(sql`alter table subscribers drop constraint dies`)
    expect((await run(sql`select 1 from mails`)).rows).toEqual([])

    await tellSubscribers(payload, digestOn(0))
    // And then between the server's yes and ours.
    const taken: Sent[] = []
    const stop = new AbortController()
    const dying: Deliver = async (message) => {
      taken.push(message)
      stop.abort()
    }
    await run(
      sql`create function refuse() returns trigger language plpgsql as 'begin raise exception ''dead''; end'`,
    )
    await run(sql`create trigger dead before delete on mails execute function refuse()`)
    await expect(sendDueMails(payload, dying, stop.signal)).rejects.toThrow()
    await run(sql`drop trigger dead on mails`)
    await run(sql`drop function refuse`)
    const sent = await tell()
    expect(sent.map(({ to }) => String(to)).toSorted()).toEqual(
      [0, 1, 2].map((n) => `nr${n}@example.org`),
    )
    const ids = new Set(
      [...taken, ...sent].map((message) => `${String(message.to)} ${message.messageId}`),
    )
    expect([taken.length, ids.size]).toEqual([1, 3])
  })

  it('for days, each gets one message with all that is new since', async () => {
    await subscriber('kari@example.org')
    await write.article('mandag', published)
    await makeDigest(payload, digestOn(0))
    await write.article('tirsdag', published)
    const sent = await tell(1)
    expect(sent).toHaveLength(1)
    expect(textTo(sent, 'kari@example.org')).toMatch(/tirsdag[\s\S]*mandag/)
  })
})

it('two thousand subscribers are told in batches, with a handful of statements for each, and others need not wait', async () => {
  await run(sql`insert into subscribers (email, language, languages, topics, events, link, confirmed_at, told)
    select 'nr' || n || '@example.org', 'nb', '{}', '{}', false, n::text, now(), '-infinity' from generate_series(1, 2000) n`)
  await write.article('nytt', published)
  await makeDigest(payload, digestOn(0))
  const { pool } = payload.db
  let statements = 0
  pool.on('acquire', count)
  function count(client: { query: (...all: never[]) => unknown }) {
    const { query } = client
    client.query = (...all) => {
      statements += 1
      return query.apply(client, all)
    }
    pool.once('release', () => {
      client.query = query
    })
  }
  const seen = new Set<string>()
  let batches = 0
  while (await tellSubscribers(payload, digestOn(0))) {
    batches += 1
    const { rows } = await run(sql`select "to" from mails`)
    expect(rows.length).toBeLessThanOrEqual(batchSize)
    // While these wait, no more are written.
    expect(await tellSubscribers(payload, new Date())).toBe(false)
    for (const row of rows) seen.add(String(row['to']))
    await run(sql`delete from mails`)
  }
  pool.off('acquire', count)
  expect([seen.size, batches]).toEqual([2000, 2000 / batchSize])
  expect(statements).toBeGreaterThan(batches)
  expect(statements / batches).toBeLessThan(14)
})

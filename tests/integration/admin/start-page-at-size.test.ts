import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { figuresOf } from '@/admin/start/figures'
import { stepsOf } from '@/admin/start/steps'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { adminWords } from '@/admin/words'
import { ask } from '@/database/query'
import { env } from '@/lib/env'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let own: number
let people: Record<'editor' | 'owner', SignedIn>
const many = 250

beforeAll(async () => {
  payload = await openPayload()
  own = await publisherNamed(payload, 'egen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
  }
  const write = newsroom(payload)
  const original = await write.article('Den eldste, som er oversatt', {
    publisher: own,
    publishedAt: '2001-01-01T08:00:00Z',
  })
  await write.article('Its translation, of somebody else', {
    language: 'en',
    publishedAt: '2001-01-02T08:00:00Z',
    translation: { original: original.id },
  })
  await write.event('Det første', { start: '2099-01-01T08:00:00Z', publisher: own })
  await ask(
    env.DATABASE_URL,
    `insert into news (title, lead, language, kind, slug, publisher_id, published_at, _status)
     select 'Sak ' || n, lead, language, kind, 'sak-' || n, publisher_id, now() - n * interval '1 hour', _status
     from news, generate_series(1, ${many}) n where id = ${original.id};
     with more as (
       insert into events (start, type, state, start_tz, publisher_id)
       select start, type, state, start_tz, publisher_id from events, generate_series(1, ${many}) returning id)
     insert into events_locales (_parent_id, _locale, title, lead, slug, _status)
     select id, locale, 'Møte ' || id, 'Ingress', 'mote-' || id, 'published'
     from more, unnest(array['nb', 'en']::_locales[]) locale`,
  )
})
afterAll(() => payload.destroy())

const startPageOf = async ({ user }: SignedIn) => {
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  return readWaitingWork(req, new Date())
}

it('hundreds of articles wait for their translation, and a translated one does not, however old it is', async () => {
  for (const who of [people.editor, people.owner]) {
    const { withoutTranslation } = await startPageOf(who)
    expect(withoutTranslation.counts).toContainEqual(['news', many])
    expect(withoutTranslation.items[0]?.title).toMatch(/^(?:Sak|Det første)/)
    expect(withoutTranslation.items.length).toBeLessThan(10)
  }
})

it('hundreds of coming events are all counted as without registration', async () => {
  const work = await startPageOf(people.owner)
  const figures = figuresOf(work, { t: adminWords('nb'), locale: 'nb' })
  expect(figures.map(({ count }) => count)).toContain(many + 1)
})

it('an event that is published in both languages waits for no translation', async () => {
  const { withoutTranslation } = await startPageOf(people.owner)
  expect(withoutTranslation.counts).toContainEqual(['events', 1])
})

it('an event that is published in English only waits for its Norwegian text, and leads to its form', async () => {
  const start = '2098-01-01T08:00:00Z'
  const { id } = await newsroom(payload).event('Only in English', { start, publisher: own })
  await ask(env.DATABASE_URL, `update events_locales set _locale = 'en' where _parent_id = ${id}`)
  const work = await startPageOf(people.owner)
  const [step] = stepsOf(work, { t: adminWords('nb'), locale: 'nb' }).filter(
    ({ title, verb }) => verb === 'Oversett' && title === 'Only in English',
  )
  expect(step).toMatchObject({
    about: 'Arrangement · mangler norsk',
    href: expect.stringMatching(/events\/\d+\?locale=nb$/),
  })
})

it('the number of drafts of each type is what its list shows, to editors and to communicators', async () => {
  for (const [who, title] of [
    [people.editor, 'Uten utgiver'],
    [people.owner, 'Vårt utkast'],
  ] as const)
    await who.rest('POST', '/api/news?locale=nb&draft=true', { title, language: 'nb' })
  for (const [who, drafts] of [
    [people.editor, 2],
    [people.owner, 1],
  ] as const) {
    const work = await startPageOf(who)
    const figures = figuresOf(work, { t: adminWords('nb'), locale: 'nb' })
    const lists = figures.flatMap(({ label, lists: each = [] }) => (label === 'utkast' ? each : []))
    expect(lists.map(({ words }) => words)).toEqual([
      `${drafts} ${drafts > 1 ? 'nyheter' : 'nyhet'}`,
    ])
    for (const { href } of lists) {
      const list = href.replace('/admin/collections', '/api')
      const answer = await who.rest('GET', `${list}&draft=true&limit=1`)
      expect((await answer.json()) as object).toMatchObject({ totalDocs: drafts })
    }
  }
})

it('the newest changes are those that somebody may read, without who signed in', async () => {
  const { activity } = await startPageOf(people.owner)
  expect(activity.map(({ action, title }) => [action, title])).toEqual([['created', 'Vårt utkast']])
  const { activity: all } = await startPageOf(people.editor)
  expect(all.map(({ title }) => title)).toEqual(['Vårt utkast', 'Uten utgiver'])
})

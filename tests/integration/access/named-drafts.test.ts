import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDesk } from '@/admin/translations/read-desk'
import { statesOf } from '@/admin/translations/states-of'
import { readWaitingWork } from '@/admin/start/waiting-work'
import { openComments } from '@/cms/comments/open'
import { readPlans } from '@/cms/plans/read'
import { readTrail } from '@/cms/trail/read'
import { layOver } from '@/cms/previews/lay-over'
import { organisationWithApproval } from '@tests/support/approvals'
import { openPayload } from '@tests/support/payload'
import { restWith, signIn, workOutPermissions, type SignedIn } from '@tests/support/sign-in'
import { inSql } from '@tests/support/trail'

/** Stands in the titles of the two drafts, and nowhere else. */
const word = 'Kvartsgruven'

let payload: Payload
let own: number
let article: number
let event: number
let beside: number
let bundle: number
let people: Record<'writer' | 'named' | 'admin' | 'colleague' | 'editor' | 'other', SignedIn>

const inside = ['writer', 'named', 'admin'] as const
const outside = ['colleague', 'editor', 'other'] as const

beforeAll(async () => {
  payload = await openPayload()
  own = await organisationWithApproval(payload, 'egen')
  const other = await organisationWithApproval(payload, 'annen')
  people = {
    writer: await signIn(payload, { role: 'communicator', organisation: own }),
    named: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    colleague: await signIn(payload, { role: 'communicator', organisation: own }),
    editor: await signIn(payload, { role: 'editor' }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
  }
  const { writer, named } = people
  const namedReaders = [named.user.id]
  event = await made(writer, 'events', {
    title: `${word}: møte`,
    lead: 'Kort.',
    type: 'seminar',
    start: '2031-01-01T10:00:00Z',
    namedReaders,
  })
  article = await made(writer, 'news', {
    title: `${word} åpner`,
    lead: 'Kort.',
    language: 'nb',
    slug: 'hemmelig-adresse',
    namedReaders,
  })
  // What everybody may read refers to what they may not.
  beside = await made(writer, 'news', { title: 'Åpent', lead: 'Kort.', language: 'nb', event })
  bundle = await made(writer, 'bundles', {
    title: 'Samlet',
    items: [{ relationTo: 'news', value: article }],
  })
  await granted(writer, 'POST', `news/${article}/approvals`, { languages: ['nb'] })
  await granted(writer, 'POST', `news/${article}/comments`, { text: `Om ${word}` })
  await granted(named, 'POST', `events/${event}/plans`, {
    action: 'publish',
    languages: ['nb'],
    at: '2030-01-01T10:00:00Z',
  })
  await payload.create({
    collection: 'payload-locked-documents',
    data: {
      document: { relationTo: 'news', value: article },
      user: { relationTo: 'users', value: writer.user.id },
    } as never,
  })
  await workOutPermissions(payload, Object.values(people))
})
afterAll(() => payload.destroy())

async function granted({ rest }: SignedIn, method: string, path: string, body?: object) {
  const answer = await rest(method, `/api/${path}`, body)
  const text = await answer.text()
  expect(answer.ok, text).toBe(true)
  return JSON.parse(text) as { doc: { id: number } }
}
const made = async (who: SignedIn, type: string, data: object): Promise<number> => {
  const draft = type === 'bundles' ? '' : '&draft=true'
  return (await granted(who, 'POST', `${type}?locale=nb${draft}`, data)).doc.id
}
const local = ({ user }: SignedIn): Promise<PayloadRequest> =>
  createLocalReq({ user: { ...user, collection: 'users' } }, payload)
const now = () => new Date()

type Door = (who: SignedIn) => Promise<unknown>
const get =
  (path: () => string, method = 'GET', body?: () => object): Door =>
  async ({ rest }) =>
    (await rest(method, `/api/${path()}`, body?.())).text()
const asked =
  (read: (req: PayloadRequest) => Promise<unknown>): Door =>
  async (who) =>
    read(await local(who))

/**
 * What else reads past the rules of access or in SQL and shows something to people, and why it is not here: `src/data`,
 * `untranslated`, `spellings`, `broken links`, the site's addresses and its cache read what is public, which no such draft
 * is; `where used` (cms/in-use) asks `mayReadDocument` for each title, an address that is taken (addresses.ts) and a
 * language that is (family.ts) ask before they name a document; holes.ts names files and documents of the library only;
 * media, consent, roster, sheets, groups, messages and accounts know no articles or events; plans that fail and bundles
 * are told to whoever planned them; what erasure on request finds is for administrators, who read every draft; comments
 * and approvals are mailed to those who may change the document. Pictures are documents of their own, for all who write.
 *
 * Everywhere a title is shown to people. Whoever is named finds it there; to everybody else it does not exist. */
const doors: Record<string, Door> = {
  'the list of articles': get(() => 'news?limit=500'),
  'the list of events': get(() => 'events?limit=500'),
  'the list of drafts': get(() => 'news?draft=true&limit=500'),
  'the list of drafts of events': get(() => 'events?draft=true&limit=500&locale=nb'),
  'the search of a list or a picker': get(() => `news?draft=true&where[title][like]=${word}`),
  'its number': get(() => `news/${article}`),
  'the number of the event': get(() => `events/${event}?locale=nb`),
  'its form': get(() => `news/${article}?draft=true&depth=2`),
  'the form of the event': get(() => `events/${event}?draft=true&depth=2&locale=nb`),
  'its versions': get(() => `news/versions?where[parent][equals]=${article}`),
  'the versions of the event': get(() => `events/versions?locale=nb&limit=500`),
  'one of its versions': async (who) => {
    const { docs } = await payload.findVersions({
      collection: 'news',
      where: { parent: { equals: article } },
    })
    return get(() => `news/versions/${docs[0]?.id}`)(who)
  },
  'a document that refers to it': get(() => `news/${beside}?draft=true&depth=2&locale=nb`),
  'its trail': get(() => `news/${article}/trail`),
  'the whole trail': asked((req) => readTrail(req, {}, 200)),
  'the plans of all': asked((req) => readPlans(req, 'true', 200)),
  'the desk of translations': asked((req) => readDesk(req, {}, 200, now())),
  'the start page': asked((req) => readWaitingWork(req, now())),
  'the open comments': asked(openComments),
  'its comments': get(() => `news/${article}/comments`),
  'its approvals, as a copy of the text': get(() => `news/${article}/approvals`),
  'its preview': asked((req) => layOver(req, { collection: 'news', id: article, locale: 'nb' })),
  'a bundle that it is in': get(() => `bundles/${bundle}/parts`),
  'the address that is taken': get(
    () => 'news?locale=nb',
    'POST',
    () => ({
      title: 'Ny',
      lead: 'Kort.',
      language: 'nb',
      slug: 'hemmelig-adresse',
      _status: 'published',
    }),
  ),
  'what is featured': get(
    () => 'globals/featured/standing',
    'POST',
    () => ({ entries: [{ collection: 'news', id: article }] }),
  ),
}

/** Where an account of this kind finds nothing, named or not. */
const closedTo: Record<string, readonly string[]> = {
  // An editor approves first.
  'the address that is taken': ['writer'],
  'what is featured': ['writer'],
  'its approvals, as a copy of the text': ['writer', 'named', 'admin'],
}

describe.each(Object.keys(doors))('%s', (name) => {
  const textFor = async (who: SignedIn) => JSON.stringify((await doors[name]?.(who)) ?? '')

  it.each(inside.filter((who) => !closedTo[name]?.includes(who)))(
    'tells of it: %s',
    async (who) => {
      expect(await textFor(people[who])).toContain(word)
    },
  )

  it.each(outside)('does not tell of it: %s', async (who) => {
    expect(await textFor(people[who])).not.toContain(word)
  })
})

const attempts: Record<string, [string, () => string, (() => object)?]> = {
  'reads it': ['GET', () => `news/${article}`],
  'reads its draft': ['GET', () => `news/${article}?draft=true`],
  'reads the event': ['GET', () => `events/${event}`],
  'reads its standing': ['GET', () => `news/${article}/standing`],
  'reads its plans': ['GET', () => `events/${event}/plans`],
  'reads its approvals': ['GET', () => `news/${article}/approvals`],
  'reads its share links': ['GET', () => `news/${article}/share-links`],
  'makes a share link': ['POST', () => `news/${article}/share-links`, () => ({ locale: 'nb' })],
  'reads its comments': ['GET', () => `news/${article}/comments`],
  'comments on it': ['POST', () => `news/${article}/comments`, () => ({ text: 'Hei' })],
  'reads who may read it': ['GET', () => `news/${article}/readers`],
  'opens it to all': ['POST', () => `news/${article}/readers`, () => ({ readers: null })],
  'reads its trail': ['GET', () => `news/${article}/trail`],
  'reads where it is used': ['GET', () => `events/${event}/uses`],
  'reads its original': ['GET', () => `news/${article}/original`],
  'reads its languages': ['GET', () => `news/${article}/language-versions`],
  'makes a version in another language': [
    'POST',
    () => `news/${article}/language-versions`,
    () => ({ language: 'en' }),
  ],
  'previews it': [
    'POST',
    () => `news/${article}/preview`,
    () => ({ locale: 'nb', values: { title: 'Ny' } }),
  ],
  'changes it': ['PATCH', () => `news/${article}?draft=true`, () => ({ title: 'Ny' })],
  'publishes it': ['PATCH', () => `news/${article}`, () => ({ _status: 'published' })],
  'throws it away': [
    'PATCH',
    () => `news/${article}`,
    () => ({ deletedAt: '2026-01-01T00:00:00Z' }),
  ],
  'deletes it': ['DELETE', () => `news/${article}`],
  'duplicates it': ['POST', () => `news/${article}/duplicate?locale=nb`, () => ({})],
  'goes back to what is public': ['POST', () => `news/${article}/revert`, () => ({})],
  'copies a language of the event': [
    'POST',
    () => `events/${event}/copy-language`,
    () => ({ from: 'nb', to: 'en' }),
  ],
  'says that the event is up to date': ['POST', () => `events/${event}/up-to-date`, () => ({})],
  'translates from it': [
    'POST',
    () => 'news?locale=nb&draft=true',
    () => ({ title: 'New', lead: 'L', language: 'en', translation: { original: article } }),
  ],
  'puts it into a bundle': [
    'POST',
    () => `bundles/${bundle}/add`,
    () => ({ collection: 'news', document: article }),
  ],
  'publishes the bundle it is in': ['POST', () => `bundles/${bundle}/publish`, () => ({})],
}

describe.each(outside)('somebody who is not named: %s', (who) => {
  it.each(Object.keys(attempts))('is refused who %s', async (name) => {
    const [method, path, body] = attempts[name] ?? ['', () => '']
    const before = await fingerprint()
    const answer = await people[who].rest(method, `/api/${path()}`, body?.())
    const text = await answer.text()
    expect([400, 403, 404], text).toContain(answer.status)
    // As what is not there answers, where the number stands in the address.
    const absent = path().replace(/^(news|events)\/\d+/, '$1/99999999')
    const nothing = await people[who].rest(method, `/api/${absent}`, body?.())
    expect(absent === path() || answer.status === nothing.status).toBe(true)
    expect(text).not.toContain(word)
    expect(await fingerprint()).toEqual(before)
  })

  it('changes and deletes nothing among many', async () => {
    const before = await fingerprint()
    for (const [method, body] of [
      ['PATCH', { title: 'Ny' }],
      ['DELETE', undefined],
    ] as const)
      for (const type of ['news', 'events'])
        for (const id of [article, event]) {
          const path = `/api/${type}?where[id][in][0]=${id}&trash=true&draft=true`
          expect(await (await people[who].rest(method, path, body)).text()).not.toContain(word)
        }
    expect(await fingerprint()).toEqual(before)
  })

  it('counts it nowhere, and learns nothing of it by asking for what refers to it', async () => {
    const { rest } = people[who]
    const count = async (path: string): Promise<unknown> => {
      const body = (await (await rest('GET', `/api/${path}`)).json()) as { totalDocs?: number }
      return body.totalDocs ?? 'refused'
    }
    expect(await count(`news/count?where[id][equals]=${article}`)).toBe(0)
    expect(await count(`news?draft=true&where[id][equals]=${article}`)).toBe(0)
    expect([0, 'refused']).toContain(
      await count(`news?draft=true&locale=nb&where[event.title][like]=${word}`),
    )
    expect([0, 'refused']).toContain(await count(`news?locale=nb&where[event.title][like]=${word}`))
    expect(await count('news?sort=event.title')).toBe('refused')
    const { lines } = await readDesk(await local(people[who]), {}, 500, now())
    expect(lines.map(({ type, id }) => `${type}/${id}`)).not.toContain(`news/${article}`)
    expect((await statesOf(await local(people[who]), 'events', [event], now())).size).toBe(0)
    expect(
      (await readWaitingWork(await local(people[who]), now())).forEditors?.planned.count ?? 0,
    ).toBe(0)
  })

  it('is not told who is editing it', async () => {
    const answer = await people[who].rest('GET', '/api/payload-locked-documents?depth=0')
    expect(((await answer.json()) as { docs: unknown[] }).docs).toEqual([])
  })
})

it('whoever is named is told who is editing it', async () => {
  const answer = await people.named.rest('GET', '/api/payload-locked-documents?depth=0')
  expect(((await answer.json()) as { docs: unknown[] }).docs).toHaveLength(1)
})

it('a visitor meets nothing of it', async () => {
  for (const path of [`news/${article}`, `news/${article}/comments`, `news/readers`])
    expect((await restWith()('GET', `/api/${path}`)).status).toBeGreaterThanOrEqual(403)
})

it('only those who may read it were written to about it', async () => {
  const { docs } = await payload.find({ collection: 'mails', pagination: false })
  const to = docs.filter(({ text }) => text?.includes(word)).map((mail) => mail.to)
  expect(new Set(to)).toEqual(new Set([people.named.user.email, people.admin.user.email]))
})

/** The two drafts and whom they are for; a refusal leaves all of it alone. */
const fingerprint = () =>
  inSql(
    payload,
    `select (select count(*) from _news_v where parent_id = ${article}) as versions,
       (select count(*) from comments where document = ${article}) as comments,
       (select count(*) from share_links) as links,
       (select count(*) from news) as articles,
       (select array_agg(updated_at::text order by id) from events where id = ${event}) as event,
       (select json_agg(d order by document) from named_drafts d) as named,
       (select deleted_at from news where id = ${article}) as deleted`,
  )

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ToldBundle } from '@/cms/bundles/endpoints'
import { createGateway } from '@/data/gateway'
import { previewFor } from '@/data/previews'
import { renderLaidOverWith, type LaidOver } from '@/lib/laid-over'
import { openPayload } from '@tests/support/payload'
import { inHours, listed, plannersDesk } from '@tests/support/plans'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let desk: ReturnType<typeof plannersDesk>

beforeAll(async () => {
  payload = await openPayload()
  desk = plannersDesk(payload)
  editor = await signIn(payload, { role: 'editor' })
})

type Item = { relationTo: 'news' | 'events' | 'messages' | 'appointments'; value: number }
let made = 0

/** An event that is written in both languages and published in none. */
async function event(data: object = {}): Promise<Item> {
  const text = (title: string) => ({ title, lead: 'Snart', slug: `sammen-${(made += 1)}` })
  const { id } = await payload.create({
    collection: 'events',
    locale: 'nb',
    draft: true,
    data: { ...text('Møtet'), type: 'seminar', start: '2030-01-01T10:00:00Z', ...data },
  })
  await payload.update({
    collection: 'events',
    id,
    locale: 'en',
    draft: true,
    data: text('The meeting'),
  })
  return { relationTo: 'events', value: id }
}

/** Of a day that has come, so that readers see it as soon as it is public. */
const article = async (data: object = {}): Promise<Item> => ({
  relationTo: 'news',
  value: (await desk.article({ publishedAt: '2026-01-01T08:00:00Z', ...data })).id,
})

/** An article whose address has been taken past the checks, so that it cannot be published. */
async function unpublishable(): Promise<Item> {
  const [item, { slug }] = [await article({ title: 'Den som stopper' }), await desk.article()]
  await payload.db.updateOne({ collection: 'news', id: item.value, data: { slug } })
  const { pool } = payload.db
  await pool.query('update _news_v set version_slug = $1 where parent_id = $2', [slug, item.value])
  return item
}

async function gathered(who: SignedIn, items: Item[]): Promise<string> {
  const answer = await who.rest('POST', '/api/bundles', { title: 'Lanseringen', items })
  const { doc } = (await answer.json()) as { doc: { id: number } }
  return `/api/bundles/${doc.id}`
}

const body = async (answer: Promise<Response>) =>
  (await (await answer).json()) as ToldBundle & { errors?: { message: string }[] }

/** Whether readers see a document, in a language. */
async function isShown({ relationTo: collection, value: id }: Item, locale: 'nb' | 'en' = 'nb') {
  const where = { id: { equals: id } }
  const { docs } = await payload.find({ collection, where, locale, overrideAccess: false })
  return docs.length === 1
}

describe('what belongs together', () => {
  it('is told document by document, with the languages readers will get', async () => {
    const [an, other] = [await article(), await event()]
    const bundle = await gathered(editor, [an, other])
    const { parts, plan } = await body(editor.rest('GET', `${bundle}/parts`))
    expect(plan).toBeNull()
    expect(parts.map(({ title, languages, open }) => [title, languages, open])).toEqual([
      ['Møtet', ['nb', 'en'], true],
      ['Planlagt', [], true],
    ])
  })

  it('is published by one press, in every language that is written', async () => {
    const [an, other] = [await article(), await event()]
    const bundle = await gathered(editor, [an, other])
    const { parts } = await body(editor.rest('POST', `${bundle}/publish`))
    expect(parts.map(({ open }) => open)).toEqual([false, false])
    expect([await isShown(an), await isShown(other), await isShown(other, 'en')]).toEqual([
      true,
      true,
      true,
    ])
    const again = await body(editor.rest('POST', `${bundle}/publish`))
    expect(again.errors?.[0]?.message).toContain('ingenting nytt')
  })

  it('is published whole or not at all, and the one that stops it is named with the reason', async () => {
    const items = [await event(), await article(), await unpublishable()]
    const bundle = await gathered(editor, items)
    const answer = await editor.rest('POST', `${bundle}/publish`)
    expect(answer.status).toBe(400)
    expect((await body(Promise.resolve(answer))).errors?.[0]?.message).toMatch(
      /^Ingenting er publisert, fordi «Den som stopper» ikke kan publiseres: .*(allerede|opptatt)/,
    )
    expect(await Promise.all(items.map((item) => isShown(item)))).toEqual([false, false, false])
  })
})

describe('a page of what belongs together', () => {
  let laid: LaidOver | undefined
  beforeAll(() => {
    renderLaidOverWith(async (_, over) => {
      laid = over
      return '<p>the page</p>'
    })
  })
  const shownTo = async (who: SignedIn, { value }: Item, bundle: string) => {
    laid = undefined
    const asked = { collection: 'news', id: String(value), locale: 'nb' }
    const user = { ...who.user, collection: 'users' as const }
    await previewFor(payload, user, { ...asked, bundle: bundle.split('/').at(-1) ?? '' })
    return createGateway(payload, laid && { over: laid })
  }

  it('is looked at with all of it as readers will see it, in both languages', async () => {
    const [an, other] = [await article(), await event()]
    const site = await shownTo(editor, an, await gathered(editor, [an, other]))
    const where = { id: { equals: other.value } }
    const [nb, en] = [
      await site.whole('events', 'nb', { where }),
      await site.whole('events', 'en', { where }),
    ]
    expect([nb?.doc.title, en?.doc.title]).toEqual(['Møtet', 'The meeting'])
    const written = await site.whole('news', 'nb', { where: { id: { equals: an.value } } })
    expect(written?.doc.title).toBe('Planlagt')
  })

  it('shows nobody more than they may read', async () => {
    const [own, other] = [
      await publisherNamed(payload, 'egen'),
      await publisherNamed(payload, 'an'),
    ]
    const who = await signIn(payload, { role: 'communicator', organisation: own })
    const [mine, theirs] = [await article({ publisher: own }), await event({ publisher: other })]
    const where = { id: { equals: theirs.value } }
    for (const bundle of [
      await gathered(who, [mine, theirs]),
      await gathered(editor, [mine, theirs]),
    ]) {
      const site = await shownTo(who, mine, bundle)
      expect(await site.whole('events', 'nb', { where })).toBeNull()
    }
  })
})

describe('what is planned together', () => {
  const planned = async (items: Item[]) => {
    const bundle = await gathered(editor, items)
    const answer = await body(editor.rest('POST', `${bundle}/publish`, { at: inHours(1) }))
    expect(answer.plan?.state).toBe('waiting')
    return bundle
  }

  it('goes out at its time, all of it', async () => {
    const items = [await article(), await event()]
    const bundle = await planned(items)
    expect(await Promise.all(items.map((item) => isShown(item)))).toEqual([false, false])
    await desk.later()
    expect(await Promise.all(items.map((item) => isShown(item)))).toEqual([true, true])
    expect((await body(editor.rest('GET', `${bundle}/parts`))).plan).toBeNull()
  })

  it('goes out as it was planned, and what is written since stays a draft', async () => {
    const item = await article({ title: 'Slik det var' })
    await planned([item])
    await editor.rest('PATCH', `/api/news/${item.value}?draft=true`, { title: 'Skrevet siden' })
    await desk.later()
    expect((await desk.readersSee(item.value))?.title).toBe('Slik det var')
  })

  it('fails as one when one of them has been thrown away, and says so', async () => {
    const [kept, gone] = [await article(), await event()]
    const bundle = await planned([kept, gone])
    await editor.rest('PATCH', `/api/events/${gone.value}`, { deletedAt: new Date().toISOString() })
    await desk.later()
    expect(await isShown(kept)).toBe(false)
    const { plan } = await body(editor.rest('GET', `${bundle}/parts`))
    expect(plan).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('lagt i papirkurven'),
    })
  })

  it('fails as one when one of them is refused, with its name, in a single mail', async () => {
    const planner = await signIn(payload, { role: 'editor' })
    const [kept, stopped] = [await article(), await article({ title: 'Den som stopper' })]
    const bundle = await gathered(planner, [kept, stopped])
    await planner.rest('POST', `${bundle}/publish`, { at: inHours(1) })
    const { slug } = await desk.article()
    const { pool } = payload.db
    await pool.query('update news set slug = $1 where id = $2', [slug, stopped.value])
    await pool.query('update plans set texts = jsonb_set(texts, $1, $2) where document = $3', [
      '{nb,slug}',
      JSON.stringify(slug),
      stopped.value,
    ])
    await desk.later()
    expect(await isShown(kept)).toBe(false)
    const { plan } = await body(planner.rest('GET', `${bundle}/parts`))
    expect(plan?.reason).toContain('«Den som stopper»')
    const where = { to: { equals: planner.user.email } }
    const { docs } = await payload.find({ collection: 'mails', where })
    expect(docs.map((mail) => mail.subject)).toEqual(['«Lanseringen» ble ikke som planlagt'])
  })

  it('is called off where it was put together only, all of it at once', async () => {
    const item = await article()
    const bundle = await planned([item, await event()])
    const [alone] = await listed(editor, `news/${item.value}`)
    const refused = await editor.rest('DELETE', `/api/news/${item.value}/plans/${alone?.id}`)
    expect(refused.status).toBe(400)
    const { plan } = await body(editor.rest('DELETE', `${bundle}/plan`))
    expect(plan).toBeNull()
    await desk.later()
    expect(await isShown(item)).toBe(false)
  })

  it('is kept as it was put together until then', async () => {
    const items = [await article(), await event()]
    const bundle = await planned(items)
    const answer = await editor.rest('PATCH', bundle, { items: items.slice(0, 1) })
    expect(answer.status).toBe(400)
    expect((await body(Promise.resolve(answer))).errors?.[0]?.message).toContain('Avlys planen')
    expect((await editor.rest('PATCH', bundle, { title: 'Et annet navn' })).status).toBe(200)
    expect((await editor.rest('DELETE', bundle)).status).toBe(200)
    await desk.later()
    expect(await isShown(items[0]!)).toBe(false)
  })
})

describe('a communicator', () => {
  it('publishes together what is their own, and nothing of others', async () => {
    const [own, other] = [
      await publisherNamed(payload, 'egen'),
      await publisherNamed(payload, 'an'),
    ]
    const who = await signIn(payload, { role: 'communicator', organisation: own })
    const mine = await article({ publisher: own, title: 'Vår' })
    const theirs = await article({ publisher: other, title: 'Deres hemmelighet' })
    const bundle = await gathered(who, [mine, theirs])
    const told = await who.rest('GET', `${bundle}/parts`)
    const said = await told.text()
    expect(said).not.toContain('Deres hemmelighet')
    const refused = await who.rest('POST', `${bundle}/publish`)
    expect([refused.status, await isShown(mine)]).toEqual([400, false])
    await who.rest('PATCH', bundle, { items: [mine] })
    expect((await who.rest('POST', `${bundle}/publish`)).status).toBe(200)
    expect([await isShown(mine), await isShown(theirs)]).toEqual([true, false])
  })

  it('does not meet the bundles of others, by any call', async () => {
    const who = await signIn(payload, {
      role: 'communicator',
      organisation: await publisherNamed(payload, 'egen'),
    })
    const item = await article()
    const bundle = await gathered(editor, [item])
    const answersAt = async (path: string) => {
      const calls = [
        ['GET', path],
        ['GET', `${path}/parts`],
        ['POST', `${path}/publish`],
        ['DELETE', `${path}/plan`],
        ['PATCH', path],
        ['DELETE', path],
      ] as const
      const answers: string[] = []
      for (const [method, at] of calls) {
        const answer = await who.rest(method, at, method === 'GET' ? undefined : {})
        answers.push(`${answer.status} ${await answer.text()}`)
      }
      return answers
    }
    const answers = await answersAt(bundle)
    expect(answers).toEqual(await answersAt('/api/bundles/999999'))
    expect(answers.every((answer) => answer.startsWith('40'))).toBe(true)
    expect(await isShown(item)).toBe(false)
  })
})

describe('from the form of a document', () => {
  const add = (who: SignedIn, bundle: string, item: Item) =>
    who.rest('POST', `${bundle}/add`, {
      collection: item.relationTo,
      document: item.value,
    })

  it('an editor puts it beside what is gathered already, once however often they ask', async () => {
    const [met, told] = [await event(), await article()]
    const bundle = await gathered(editor, [met])
    for (const _ of [1, 2]) expect((await add(editor, bundle, told)).status).toBe(200)
    const { parts } = await body(editor.rest('GET', `${bundle}/parts`))
    expect(parts.map(({ collection, document }) => [collection, document])).toEqual([
      ['events', met.value],
      ['news', told.value],
    ])
  })
  it('nobody puts anything into what others gather, or what they may not see into their own', async () => {
    const organisation = await publisherNamed(payload, 'Samler')
    const communicator = await signIn(payload, { role: 'communicator', organisation })
    const [own, hidden] = [await article({ publisher: organisation }), await article()]
    const others = await gathered(editor, [hidden])
    const theirs = await gathered(communicator, [own])
    expect((await add(communicator, others, own)).status).toBe(404)
    expect((await add(communicator, theirs, hidden)).status).toBe(404)
    const { parts } = await body(communicator.rest('GET', `${theirs}/parts`))
    expect(parts).toHaveLength(1)
  })
  it('what is planned already stays as it was planned', async () => {
    const bundle = await gathered(editor, [await article()])
    await editor.rest('POST', `${bundle}/publish`, { at: inHours(5) })
    const answer = await add(editor, bundle, await article())
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Avlys planen først')
    await editor.rest('DELETE', `${bundle}/plan`)
  })
  it('what names no document is answered as not understood', async () => {
    const bundle = await gathered(editor, [await article()])
    const wrong = [{}, { collection: 'users', document: 1 }, { collection: 'news', document: 'x' }]
    for (const each of wrong)
      expect((await editor.rest('POST', `${bundle}/add`, each)).status).toBe(400)
  })
})

import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskFilter, deskHref, type DeskFilter } from '@/admin/translations/desk-filter'
import { readDesk, type DeskLine } from '@/admin/translations/read-desk'
import type { News } from '@/payload-types'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'
import { textOf } from '@tests/support/texts'

let payload: Payload
let write: ReturnType<typeof newsroom>
let own: number
let other: number
let people: Record<'editor' | 'owner' | 'stranger', SignedIn>

beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  own = await publisherNamed(payload, 'Skrivebordet')
  other = await publisherNamed(payload, 'Naboen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    owner: await signIn(payload, { role: 'communicator', organisation: own }),
    stranger: await signIn(payload, { role: 'communicator', organisation: other }),
  }
})
afterAll(() => payload.destroy())

/** What the page of the panel reads for somebody. */
async function desk(who: SignedIn, filter: DeskFilter = {}, limit = 500) {
  const req = await createLocalReq({ user: { ...who.user, collection: 'users' } }, payload)
  return readDesk(req, filter, limit, new Date())
}
/** As `nb current, en missing`. */
const said = ({ languages }: DeskLine): string =>
  languages.map(({ language, state }) => `${language} ${state ?? '–'}`).join(', ')
async function lineOf(
  title: string,
  { who = people.owner, ...filter }: DeskFilter & { who?: SignedIn } = {},
) {
  const { lines } = await desk(who, filter)
  const found = lines.filter((line) => line.title === title).map(said)
  return found.length > 1 ? found : found[0]
}

const publish = ({ id }: News, data: object) =>
  people.owner.rest('PATCH', `/api/news/${id}?locale=nb`, { ...data, _status: 'published' })
async function english({ id }: News, title: string): Promise<News> {
  const answer = await people.owner.rest('POST', `/api/news/${id}/language-versions`, {
    language: 'en',
  })
  const made = await payload.findByID({
    collection: 'news',
    id: (await answer.json()).id,
    draft: true,
  })
  if (title) await publish(made, { title, lead: 'What matters.' })
  return made
}

describe('an article', () => {
  it('goes from missing by draft to current, is outdated when its original changes, and current again by one press', async () => {
    const title = 'Følges hele veien'
    const original = await write.article(title, { publisher: own })
    expect(await lineOf(title)).toBe('nb current, en missing')
    const version = await english(original, '')
    expect(await lineOf(title)).toBe('nb current, en draft')
    await publish(version, { title: 'Followed all the way' })
    expect(await lineOf(title)).toBe('nb current, en current')
    await publish(original, { lead: 'Noe annet er viktigst.' })
    expect(await lineOf(title)).toBe('nb current, en outdated')
    await people.owner.rest('POST', `/api/news/${version.id}/up-to-date`)
    expect(await lineOf(title)).toBe('nb current, en current')
  })

  it('is not outdated by a save without a change, nor by a draft that nobody has published', async () => {
    const title = 'Lagres uten endring'
    const original = await write.article(title, { publisher: own })
    await english(original, 'Saved without change')
    await publish(original, {})
    await people.owner.rest('PATCH', `/api/news/${original.id}?locale=nb&draft=true`, {
      lead: 'Ikke publisert ennå.',
    })
    expect(await lineOf(title)).toBe('nb current, en current')
  })

  it('that changed and was changed back says the same again', async () => {
    const title = 'Frem og tilbake'
    const original = await write.article(title, { publisher: own })
    await english(original, 'Back and forth')
    await publish(original, { lead: 'Et øyeblikk.' })
    expect(await lineOf(title)).toBe('nb current, en outdated')
    await publish(original, { lead: original.lead })
    expect(await lineOf(title)).toBe('nb current, en current')
  })

  it('with a fact box is current when it was made from that, whatever order the box was sent in', async () => {
    const title = 'Med faktaboks'
    const box = (sent: object) =>
      textOf({ type: 'block', version: 2, format: '', fields: { blockType: 'factBox', ...sent } })
    const fields = { title: 'Fakta', text: 'Dette er sant.' }
    const original = await write.article(title, { publisher: own, body: box(fields) })
    const version = await english(original, '')
    await publish(version, { title: 'With a fact box', body: box({ ...fields, title: 'Facts' }) })
    expect(await lineOf(title)).toBe('nb current, en current')
  })

  it('nobody reads yet misses nothing', async () => {
    await write.article('Et første utkast', { publisher: own, _status: 'draft' })
    expect(await lineOf('Et første utkast')).toBe('nb draft, en –')
    expect(await lineOf('Et første utkast', { state: 'missing' })).toBeUndefined()
  })

  it('in the trash stands nowhere, and its translation goes on alone', async () => {
    const original = await write.article('Kastes', { publisher: own })
    await english(original, 'Goes on alone')
    await people.editor.rest('PATCH', `/api/news/${original.id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect(await lineOf('Kastes')).toBeUndefined()
    expect(await lineOf('Goes on alone')).toBe('nb missing, en current')
  })
})

describe('an event', () => {
  it('misses its English text until that is written, and has a draft until it is published', async () => {
    const title = 'Frokostmøte på skrivebordet'
    const event = await write.event(title, { start: '2099-01-01T08:00:00Z', publisher: own })
    expect(await lineOf(title)).toBe('nb current, en missing')
    const texts = {
      title: 'Breakfast meeting',
      lead: 'What matters.',
      slug: 'breakfast-on-the-desk',
    }
    const path = `/api/events/${event.id}?locale=en`
    await people.owner.rest('PATCH', `${path}&draft=true`, texts)
    expect(await lineOf(title)).toBe('nb current, en draft')
    expect(await lineOf(title, { state: 'waiting' })).toBe('nb current, en draft')
    const answer = await people.owner.rest('PATCH', path, { ...texts, _status: 'published' })
    expect(answer.status, await answer.clone().text()).toBe(200)
    expect(await lineOf(title)).toBe('nb current, en current')
    expect(await lineOf(title, { state: 'waiting' })).toBeUndefined()
  })
})

it('somebody whose title is written in one language misses it in the other', async () => {
  await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Kari Tittel', title: 'Overlege', _status: 'published' },
  })
  await payload.create({
    collection: 'people',
    locale: 'nb',
    data: { name: 'Ola Utentittel', _status: 'draft' },
  })
  expect(await lineOf('Kari Tittel', { who: people.editor })).toBe('nb current, en missing')
  expect(await lineOf('Ola Utentittel', { who: people.editor })).toBe('nb –, en –')
})

describe('who sees what', () => {
  it('communicators see what belongs to their organisation, and editors everything', async () => {
    await write.article('Bare vår', { publisher: own })
    expect(await lineOf('Bare vår')).toBe('nb current, en missing')
    expect(await lineOf('Bare vår', { who: people.editor })).toBe('nb current, en missing')
    expect(await lineOf('Bare vår', { who: people.stranger })).toBeUndefined()
    const { lines } = await desk(people.stranger)
    expect(lines.map(({ type, id }) => `${type}/${id}`)).toEqual([`organisations/${other}`])
    expect((await desk(people.stranger, { type: 'pages' })).lines).toEqual([])
    expect((await desk(people.stranger, { organisation: own })).lines).toEqual([])
  })

  it('a translation that others have published is seen, and their draft is not there', async () => {
    const original = await write.article('Oversettes av naboen', { publisher: own })
    const made = await write.article('Translated next door', {
      language: 'en',
      publisher: other,
      translation: { original: original.id },
      _status: 'draft',
    })
    expect(await lineOf('Oversettes av naboen')).toBe('nb current, en missing')
    expect(await lineOf('Oversettes av naboen', { who: people.editor })).toBe(
      'nb current, en draft',
    )
    await payload.update({ collection: 'news', id: made.id, data: { _status: 'published' } })
    expect(await lineOf('Oversettes av naboen')).toBe('nb current, en current')
    await publish(original, { lead: 'Endret etterpå.' })
    expect(await lineOf('Oversettes av naboen')).toBe('nb current, en outdated')
    // It is for those who keep the translation to bring it up to date.
    expect(await lineOf('Oversettes av naboen', { state: 'outdated' })).toBeUndefined()
    expect(await lineOf('Translated next door', { who: people.stranger, state: 'outdated' })).toBe(
      'nb current, en outdated',
    )
  })

  it('what somebody without an organisation or an account asks for, is not there', async () => {
    const nobody = { ...people.owner, user: { ...people.owner.user, organisation: null } }
    expect(await desk(nobody)).toEqual({ lines: [], next: null })
    expect(await readDesk(await createLocalReq({}, payload), {}, 10, new Date())).toEqual({
      lines: [],
      next: null,
    })
  })
})

describe('the address of the desk', () => {
  it('asks for a type, an organisation and a status, and reads on where the page before ended', async () => {
    const asked = deskFilter({ type: 'news', organisation: String(own), status: 'missing' })
    expect(deskHref(asked)).toBe(`/admin/translations?type=news&status=missing&organisation=${own}`)
    const whole = await desk(people.editor, {})
    const titles: string[] = []
    for (let after: DeskFilter['after'], more = true; more;) {
      const { searchParams } = new URL(deskHref({ after }), 'http://localhost')
      const page = await desk(people.editor, deskFilter(Object.fromEntries(searchParams)), 3)
      titles.push(...page.lines.map(({ title }) => title))
      after = page.next ?? undefined
      more = Boolean(page.next)
    }
    expect(titles).toEqual(whole.lines.map(({ title }) => title))
    expect(new Set(whole.lines.map(({ type, id }) => `${type}/${id}`)).size).toBe(titles.length)
  })

  it('that names nothing there is, asks for nothing', () => {
    const sent = {
      type: 'users',
      status: "'; drop",
      organisation: '99999999999',
      after: 'x~news~1',
    }
    expect(deskHref(deskFilter(sent))).toBe('/admin/translations')
  })
})

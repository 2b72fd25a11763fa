import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import type { Locale } from '@/i18n/locales'
import type { Event } from '@/payload-types'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
})

const june = '2027-06-01T07:00:00.000Z'
const july = '2027-07-01T07:00:00.000Z'
const august = '2027-08-01T07:00:00.000Z'

type Form = Partial<Event> & { basis?: string }

/** The form of an event in one language, which sends all it shows, as the panel does. */
function formIn(locale: Locale, id: number) {
  const query = `locale=${locale}&depth=0&fallback-locale=null`
  const opened = async (): Promise<Form> =>
    (await (await editor.rest('GET', `/api/events/${id}?draft=true&${query}`)).json()) as Form
  const send = async (how: string, changes: Form): Promise<Form> => {
    const { basis, createdAt: _, updatedAt: __, id: ___, ...shown } = await opened()
    const path = `/api/events/${id}?${query}&${how}&based-on=${basis}`
    const answer = await editor.rest('PATCH', path, { ...shown, ...changes })
    expect(answer.status, await answer.clone().text()).toBe(200)
    return ((await answer.json()) as { doc: Form }).doc
  }
  return {
    opened,
    draft: (changes: Form) => send('draft=true', { ...changes, _status: 'draft' }),
    publish: (changes: Form, how = `publishSpecificLocale=${locale}`) =>
      send(how, { ...changes, _status: 'published' }),
  }
}

const anEvent = async (data: Partial<Event> = {}): Promise<number> =>
  (await newsroom(payload).event('nb 1', { start: june, ...data })).id

/** Public in Norwegian from 1 June; the English draft says 1 July. */
async function movedInEnglish(changes: Form = {}): Promise<number> {
  const id = await anEvent()
  await formIn('en', id).draft({
    title: `en ${id}`,
    lead: 'What matters.',
    start: july,
    ...changes,
  })
  return id
}

const publicEvent = (id: number) => payload.findByID({ collection: 'events', id, locale: 'nb' })

describe('what a form says of a newer draft in the other language', () => {
  const newerIn = async (id: number, { rest }: SignedIn = editor) => {
    const { nb, en } = (await (
      await rest('GET', `/api/events/${id}/standing`)
    ).json()) as DocumentStatus
    return { nb: nb.newer, en: en.newer }
  }

  it('is the name of each fact that differs, those in lists and groups too', async () => {
    const id = await movedInEnglish({ languages: ['en'], registration: { capacity: 40 } })
    expect(await newerIn(id)).toEqual({
      nb: ['Starter', 'Språk på møtet', 'Påmelding – Plasser'],
      en: [],
    })
  })

  it('is said in English of a Norwegian draft as well', async () => {
    const id = await movedInEnglish()
    await formIn('en', id).publish({})
    await formIn('nb', id).draft({ start: august })
    expect(await newerIn(id)).toEqual({ nb: [], en: ['Starter'] })
  })

  it('is said where nothing has been written in the language yet', async () => {
    const id = await anEvent()
    await formIn('nb', id).draft({ start: july })
    expect(await newerIn(id)).toEqual({ nb: [], en: ['Starter'] })
  })

  it('is nothing while only texts differ', async () => {
    const id = await anEvent({ languages: ['nb'], registration: { capacity: 40 } })
    await formIn('en', id).draft({ title: `en ${id}`, venue: 'Oslo', picture: null })
    expect(await newerIn(id)).toEqual({ nb: [], en: [] })
  })

  it('is nothing to a communicator who may not see that draft', async () => {
    const id = await movedInEnglish()
    const organisation = await publisherNamed(payload, 'Den andre')
    const stranger = await signIn(payload, { role: 'communicator', organisation })
    const answer = await stranger.rest('GET', `/api/events/${id}/standing`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('Starter')
  })
})

describe('a fact the form shows older than the draft of the other language', () => {
  it('stays in that draft when a changed text is published', async () => {
    const id = await movedInEnglish({ languages: ['en'], registration: { capacity: 40 } })
    await formIn('nb', id).publish({ lead: 'Nytt.' })
    expect(await publicEvent(id)).toMatchObject({
      lead: 'Nytt.',
      start: june,
      _status: 'published',
    })
    expect(await formIn('en', id).opened()).toMatchObject({
      title: `en ${id}`,
      start: july,
      languages: ['en'],
      registration: { capacity: 40 },
      _status: 'draft',
    })
    expect(await formIn('nb', id).opened()).toMatchObject({ lead: 'Nytt.', start: june })
    await formIn('en', id).publish({})
    expect(await publicEvent(id)).toMatchObject({ lead: 'Nytt.', start: july })
  })

  it('comes into the form when a draft is saved there', async () => {
    const id = await movedInEnglish()
    expect(await formIn('nb', id).draft({ lead: 'Nytt.' })).toMatchObject({ start: july })
    expect(await formIn('nb', id).opened()).toMatchObject({ lead: 'Nytt.', start: july })
    expect(await formIn('en', id).opened()).toMatchObject({ title: `en ${id}`, start: july })
    expect(await publicEvent(id)).toMatchObject({ lead: 'Det viktigste.', start: june })
  })

  it('is what the form says once somebody changes it there', async () => {
    const id = await movedInEnglish({ registration: { capacity: 40 } })
    await formIn('nb', id).publish({ start: august })
    expect(await publicEvent(id)).toMatchObject({ start: august })
    expect(await formIn('en', id).opened()).toMatchObject({
      start: august,
      registration: { capacity: 40 },
    })
  })

  it('is what the form says when both languages are published from it', async () => {
    const id = await movedInEnglish()
    await formIn('nb', id).publish({ lead: 'Nytt.' }, 'publishAllLocales=true')
    expect(await publicEvent(id)).toMatchObject({ start: june })
    expect(await formIn('en', id).opened()).toMatchObject({ start: june, _status: 'published' })
  })
})

describe('throwing away the draft of a language', () => {
  const discard = async (id: number, { rest }: SignedIn = editor) => {
    const answer = await rest('POST', `/api/events/${id}/revert?locale=nb`, {})
    expect(answer.status, await answer.clone().text()).toBe(200)
  }

  it('keeps the facts that the draft of the other language has otherwise, and names them', async () => {
    const id = await movedInEnglish({ registration: { capacity: 40 } })
    await formIn('nb', id).draft({ lead: 'Et utkast' })
    await discard(id)
    expect(await publicEvent(id)).toMatchObject({ lead: 'Det viktigste.', start: june })
    expect(await formIn('nb', id).opened()).toMatchObject({
      lead: 'Det viktigste.',
      start: june,
      _status: 'published',
    })
    expect(await formIn('en', id).opened()).toMatchObject({
      title: `en ${id}`,
      start: july,
      registration: { capacity: 40 },
      _status: 'draft',
    })
    const { nb } = (await (
      await editor.rest('GET', `/api/events/${id}/standing`)
    ).json()) as DocumentStatus
    expect(nb).toMatchObject({ changed: false, newer: ['Starter', 'Påmelding – Plasser'] })
  })

  it('takes drafted facts back where the other language has no draft', async () => {
    const id = await anEvent()
    await formIn('nb', id).draft({ start: july })
    await discard(id)
    expect(await formIn('nb', id).opened()).toMatchObject({ start: june, _status: 'published' })
  })

  it('publishes nothing of it, what readers do not see at all neither', async () => {
    const id = await anEvent()
    const before = await publicEvent(id)
    await formIn('nb', id).draft({
      languages: ['en'],
      registration: { capacity: 40 },
      end: july,
      venue: 'Hemmelig sted',
    })
    await discard(id)
    expect({ ...(await publicEvent(id)), updatedAt: '' }).toEqual({ ...before, updatedAt: '' })
    const { registration, venue } = await formIn('nb', id).opened()
    expect([registration?.capacity ?? null, venue ?? null]).toEqual([null, null])
  })
})

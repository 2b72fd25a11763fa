import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentStatus } from '@/cms/publishing/document-status'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { signIn, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let editor: SignedIn
let other: SignedIn
beforeAll(async () => {
  payload = await openPayload()
  editor = await signIn(payload, { role: 'editor' })
  other = await signIn(payload, { role: 'editor' })
})

type Doc = { basis: string; title: string; _status: string }

/** Somebody with the form of an event open, as the panel asks and saves. */
function formOf({ rest }: SignedIn, id: number, locale = 'nb') {
  const query = `locale=${locale}&depth=0&fallback-locale=null`
  return {
    open: async () =>
      (await (await rest('GET', `/api/events/${id}?draft=true&${query}`)).json()) as Doc,
    save: async (basis: string, data: object, how = 'draft=true') => {
      const answer = await rest(
        'PATCH',
        `/api/events/${id}?${query}&${how}&based-on=${basis}`,
        data,
      )
      const told = (await answer.json()) as { doc?: Doc; errors?: { message: string }[] }
      return { status: answer.status, doc: told.doc, message: told.errors?.[0]?.message }
    },
  }
}

const anEvent = async (): Promise<number> =>
  (await newsroom(payload).event('nb 1', { start: '2027-06-01T07:00:00.000Z' })).id

describe('two people with one document open', () => {
  it('the second to save is told so, and what the first wrote stays', async () => {
    const id = await anEvent()
    const [mine, theirs] = [formOf(editor, id), formOf(other, id)]
    const [opened, alsoOpened] = [await mine.open(), await theirs.open()]
    expect((await mine.save(opened.basis, { title: 'min' })).status).toBe(200)
    const late = await theirs.save(alsoOpened.basis, { title: 'deres' })
    expect(late).toMatchObject({ status: 409, message: expect.stringContaining('Noen andre') })
    expect((await mine.open()).title).toBe('min')
  })

  it('and so when the first published, withdrew or wrote in the other language', async () => {
    const id = await anEvent()
    const mine = formOf(editor, id)
    const late = async () => (await formOf(other, id).open()).basis
    const before = await late()
    const published = await mine.save(before, { _status: 'published' }, '')
    expect((await formOf(other, id).save(before, { title: 'deres' })).status).toBe(409)
    await formOf(editor, id, 'en').save(String(published.doc?.basis), { title: 'theirs' })
    const stale = String(published.doc?.basis)
    expect((await formOf(other, id).save(stale, { title: 'deres' })).status).toBe(409)
  })

  it('one person saves again and again, and publishes, without being told anything', async () => {
    const id = await anEvent()
    const mine = formOf(editor, id)
    let { basis } = await mine.open()
    for (const how of ['draft=true', 'draft=true', 'publishSpecificLocale=nb', 'draft=true', '']) {
      const _status = how === 'draft=true' ? 'draft' : 'published'
      const { status, doc } = await mine.save(basis, { title: `nb ${how}`, _status }, how)
      expect(status).toBe(200)
      basis = String(doc?.basis)
    }
  })

  it('of two that save at the same moment one is refused', async () => {
    const id = await anEvent()
    const forms = [formOf(editor, id), formOf(other, id)]
    const { basis } = await formOf(editor, id).open()
    const answers = await Promise.all(
      forms.map((form, number) => form.save(basis, { title: `samtidig ${number}` })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('who adds to what stands there, again and again and at the same moment, loses nothing', async () => {
    const id = await anEvent()
    const addOne = async (form: ReturnType<typeof formOf>) => {
      for (;;) {
        const { basis, title } = await form.open()
        const { status } = await form.save(basis, { title: `nb ${Number(title.slice(3)) + 1}` })
        if (status === 200) return
        expect(status).toBe(409)
      }
    }
    const each = 10
    await Promise.all(
      [formOf(editor, id), formOf(other, id)].map(async (form) => {
        for (let saved = 0; saved < each; saved += 1) await addOne(form)
      }),
    )
    expect((await formOf(editor, id).open()).title).toBe(`nb ${1 + 2 * each}`)
  })

  it('a request that names no version is saved as ever', async () => {
    const id = await anEvent()
    const answer = await editor.rest('PATCH', `/api/events/${id}?locale=nb&draft=true`, {
      title: 'uten versjon',
    })
    expect(answer.status).toBe(200)
  })
})

describe('where a document stands', () => {
  const standingOf = async (id: number) =>
    (await (await editor.rest('GET', `/api/events/${id}/standing`)).json()) as DocumentStatus

  it('is said for each language', async () => {
    const id = await anEvent()
    const none = { public: false, changed: false, written: false }
    expect(await standingOf(id)).toMatchObject({
      nb: { public: true, changed: false, written: true },
      en: none,
    })
    await payload.update({
      collection: 'events',
      id,
      locale: 'en',
      data: { title: 'en 1' },
      draft: true,
    })
    expect(await standingOf(id)).toMatchObject({
      nb: { public: true, changed: false },
      en: { public: false, changed: false, written: true },
    })
    await payload.update({
      collection: 'events',
      id,
      locale: 'nb',
      data: { title: 'nb 2' },
      draft: true,
    })
    expect(await standingOf(id)).toMatchObject({ nb: { public: true, changed: true } })
  })

  it('is said with the page where visitors see it', async () => {
    const path = async (document: string) => {
      const answer = await editor.rest('GET', `/api/${document}/standing?locale=nb`)
      const { nb, en } = (await answer.json()) as DocumentStatus
      return [nb.path, en.path]
    }
    const event = await payload.findByID({
      collection: 'events',
      id: await anEvent(),
      locale: 'nb',
    })
    expect(await path(`events/${event.id}`)).toEqual([`/arrangementer/${event.slug}`, null])
    const english = await newsroom(payload).article('An article', { language: 'en' })
    const there = `/en/news/${english.slug}`
    expect(await path(`news/${english.id}`)).toEqual([there, there])
    const draft = await newsroom(payload).article('Et utkast', { _status: 'draft' })
    expect(await path(`news/${draft.id}`)).toEqual([null, null])
    const organisation = (data: {
      name: string
      slug: string
      partner?: boolean
      partnerFrom?: string
    }) =>
      payload.create({
        collection: 'organisations',
        locale: 'nb',
        data: { sector: 'research', _status: 'published', ...data },
      })
    const { id: stranger } = await organisation({ name: 'Ikke partner', slug: 'ikke-partner' })
    expect(await path(`organisations/${stranger}`)).toEqual([null, null])
    const partner = await organisation({ name: 'En partner', slug: 'en-partner', partner: true })
    expect(await path(`organisations/${partner.id}`)).toEqual(['/partnere/en-partner', null])
    const partnerFrom = '2090-01-01T11:00:00.000Z'
    const soon = await organisation({ name: 'Snart', slug: 'snart', partner: true, partnerFrom })
    expect(await path(`organisations/${soon.id}`)).toEqual([null, null])
  })

  it('is nobody’s business who may not see the draft', async () => {
    const { id } = await payload.create({
      collection: 'events',
      locale: 'nb',
      data: { title: 'Et utkast' },
      draft: true,
    })
    const organisation = await payload.create({
      collection: 'organisations',
      locale: 'nb',
      data: { name: `Klynge ${id}`, sector: 'cluster' },
      draft: true,
    })
    const stranger = await signIn(payload, { role: 'communicator', organisation: organisation.id })
    expect((await stranger.rest('GET', `/api/events/${id}/standing`)).status).toBe(404)
  })
})

describe('discarding the draft of a language', () => {
  it('brings back what readers see of it, and leaves the other draft', async () => {
    const id = await anEvent()
    const save = (locale: 'nb' | 'en', title: string) =>
      payload.update({ collection: 'events', id, locale, data: { title }, draft: true })
    await save('nb', 'nb utkast')
    await save('en', 'en draft')
    expect((await editor.rest('POST', `/api/events/${id}/revert?locale=nb`, {})).status).toBe(200)
    expect((await formOf(editor, id).open()).title).toBe('nb 1')
    expect((await formOf(editor, id, 'en').open()).title).toBe('en draft')
  })

  it('is refused where nothing is published', async () => {
    const id = await anEvent()
    const answer = await editor.rest('POST', `/api/events/${id}/revert?locale=en`, {})
    expect([400, 404]).toContain(answer.status)
  })
})

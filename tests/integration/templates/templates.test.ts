import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, signInAsLeaver, type Rest, type SignedIn } from '@tests/support/sign-in'

let payload: Payload
let organisation: number
let people: Record<'editor' | 'admin' | 'own' | 'other' | 'left', SignedIn>
beforeAll(async () => {
  payload = await openPayload()
  organisation = await publisherNamed(payload, 'Vår organisasjon')
  const other = await publisherNamed(payload, 'En annen')
  people = {
    editor: await signIn(payload, { role: 'editor' }),
    admin: await signIn(payload, { role: 'admin' }),
    own: await signIn(payload, { role: 'communicator', organisation }),
    other: await signIn(payload, { role: 'communicator', organisation: other }),
    left: await signInAsLeaver(payload, organisation),
  }
})
afterAll(() => payload.destroy())

/** A template that an editor has made. */
async function template(more: object = {}): Promise<number> {
  const data = { name: 'Invitasjon', makes: 'news', language: 'nb', ...more }
  const response = await people.editor.rest('POST', '/api/templates', data)
  expect(response.status, await response.clone().text()).toBe(201)
  return (await response.json()).doc.id
}
const use = (by: Rest, id: number) => by('POST', `/api/templates/${id}/use`)
/** The draft that somebody gets of a template. */
async function made(by: Rest, id: number) {
  const response = await use(by, id)
  expect(response.status, await response.clone().text()).toBe(201)
  return (await response.json()) as {
    id: number
    collection: 'news' | 'events'
    locale: 'nb' | 'en'
  }
}
const text = (words: string) => ({
  root: {
    type: 'root',
    format: '' as const,
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        children: [
          {
            type: 'text',
            text: words,
            version: 1,
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
          },
        ],
      },
    ],
  },
})

describe('whoever writes begins with a template', () => {
  it('and gets a draft of their own organisation, with what is known put in', async () => {
    const id = await template({
      title: 'Nytt fra {organisasjon}, {måned} {år}: {sak}',
      lead: 'Skrevet {dato}.',
      body: text('Slik begynner vi.'),
      kind: 'opinion',
    })
    const draft = await made(people.own.rest, id)
    const doc = await payload.findByID({ collection: 'news', id: draft.id, draft: true, depth: 0 })
    expect(doc).toMatchObject({
      title: expect.stringMatching(/^Nytt fra Vår organisasjon, [a-zå]+ 20\d\d: \{sak\}$/),
      lead: expect.stringMatching(/^Skrevet \d+\. [a-zå]+ 20\d\d\.$/),
      kind: 'opinion',
      language: 'nb',
      publisher: organisation,
      _status: 'draft',
    })
    expect(JSON.stringify(doc.body)).toContain('Slik begynner vi.')
  })

  it('in English, of an event, which may lack what is not known yet', async () => {
    const id = await template({
      makes: 'events',
      language: 'en',
      type: 'seminar',
      title: 'Seminar, {month} {year}',
    })
    const draft = await made(people.editor.rest, id)
    expect(draft).toMatchObject({ collection: 'events', locale: 'en' })
    const found = {
      collection: 'events',
      id: draft.id,
      draft: true,
      locale: 'en',
      fallbackLocale: false,
    } as const
    expect(await payload.findByID(found)).toMatchObject({
      title: expect.stringMatching(/^Seminar, [A-Z][a-z]+ 20\d\d$/),
      type: 'seminar',
    })
  })

  it('twice, and each draft is one of its own, with its own address once it has a title', async () => {
    const id = await template({ title: 'Likt navn' })
    const [first, second] = [await made(people.own.rest, id), await made(people.own.rest, id)]
    expect(first.id).not.toBe(second.id)
    const path = `/api/news/${second.id}?locale=nb`
    const words = { title: 'Et annet navn', lead: 'Ingress', _status: 'published' }
    const response = await people.own.rest('PATCH', path, words)
    expect((await response.json()).doc.slug).toBe('et-annet-navn')
  })

  it('and nothing of it is public', async () => {
    const id = await template({ title: 'Bare et utkast' })
    const draft = await made(people.own.rest, id)
    const read = {
      collection: 'news',
      id: draft.id,
      overrideAccess: false,
      disableErrors: true,
    } as const
    expect(await payload.findByID(read)).toBe(null)
  })
})

describe('who may do what with templates', () => {
  const columns = ['web', 'own', 'other', 'left', 'editor', 'admin'] as const
  const restOf = (who: (typeof columns)[number]): Rest =>
    who === 'web' ? restWith() : people[who].rest
  const ids = { everybody: 0, ours: 0 }
  beforeAll(async () => {
    ids.everybody = await template()
    ids.ours = await template({ organisation })
  })

  it.each([
    [
      'reads one for everybody',
      '.xx.xx',
      (by: Rest) => by('GET', `/api/templates/${ids.everybody}`),
    ],
    [
      'reads one of an organisation',
      '.x..xx',
      (by: Rest) => by('GET', `/api/templates/${ids.ours}`),
    ],
    ['begins with one for everybody', '.xx.xx', (by: Rest) => use(by, ids.everybody)],
    ['begins with one of an organisation', '.x..xx', (by: Rest) => use(by, ids.ours)],
    [
      'changes one',
      '....xx',
      (by: Rest) => by('PATCH', `/api/templates/${ids.ours}`, { name: 'Ny' }),
    ],
    [
      'makes one',
      '....xx',
      (by: Rest) => by('POST', '/api/templates', { name: 'En', makes: 'news', language: 'nb' }),
    ],
    ['begins with one that is not there', '......', (by: Rest) => use(by, 999_999)],
  ])('%s', async (_, wanted, attempt) => {
    const found: string[] = []
    for (const who of columns) found.push((await attempt(restOf(who))).ok ? 'x' : '.')
    expect(found.join('')).toBe(wanted)
  })

  it('deletes one: editors and administrators only', async () => {
    for (const who of columns) {
      const id = await template()
      const { ok } = await restOf(who)('DELETE', `/api/templates/${id}`)
      expect(ok, who).toBe(who === 'editor' || who === 'admin')
    }
  })
})

import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { findArticle } from '@/features/news/queries/article'
import type { LanguageVersions } from '@/features/news/versions'
import type { News } from '@/payload-types'
import { createGateway } from '@/data/gateway'
import { newsroom } from '@tests/support/newsroom'
import { openPayload } from '@tests/support/payload'
import { publisherNamed } from '@tests/support/register'
import { restWith, signIn, type Rest } from '@tests/support/sign-in'

let payload: Payload
let write: ReturnType<typeof newsroom>
let own: number
let communicator: Rest
let stranger: Rest
let editor: Rest
beforeAll(async () => {
  payload = await openPayload()
  write = newsroom(payload)
  own = await publisherNamed(payload, 'Oversettelsesforeningen')
  const other = await publisherNamed(payload, 'En annen forening')
  communicator = (await signIn(payload, { role: 'communicator', organisation: own })).rest
  stranger = (await signIn(payload, { role: 'communicator', organisation: other })).rest
  editor = (await signIn(payload, { role: 'editor' })).rest
})

const make = (rest: Rest, { id }: News, language: string) =>
  rest('POST', `/api/news/${id}/language-versions`, { language })
async function made(article: News, language: 'nb' | 'nn' | 'en'): Promise<News> {
  const answer = await make(communicator, article, language)
  expect(answer.status).toBe(200)
  const { id } = await answer.json()
  return payload.findByID({ collection: 'news', id, draft: true, depth: 0 })
}
async function statesOf(
  { id }: News,
  rest = communicator,
): Promise<Partial<Record<News['language'], string>> & { mayMake: boolean }> {
  const answer = await rest('GET', `/api/news/${id}/language-versions`)
  const { versions, mayMake }: LanguageVersions = await answer.json()
  return { ...Object.fromEntries(versions.map((each) => [each.language, each.state])), mayMake }
}
const publish = (rest: Rest, { id }: News, data: object) =>
  rest('PATCH', `/api/news/${id}?locale=nb`, { ...data, _status: 'published' })

describe('a communicator who wants the English version of an article', () => {
  it('gets a draft tied to it in one press, with its text to write over and its facts', async () => {
    const person = await payload.create({ collection: 'people', data: { name: 'Kari Forfatter' } })
    const byline = { people: [{ person: person.id, title: 'Forsker' }] }
    const original = await write.article('Ny studie', { publisher: own, kind: 'report', byline })
    const version = await made(original, 'en')
    expect(version).toMatchObject({
      title: 'Ny studie',
      lead: 'Det viktigste.',
      language: 'en',
      kind: 'report',
      publisher: own,
      publishedAt: null,
      slug: 'ny-studie',
      _status: 'draft',
      translation: { original: original.id },
    })
    expect(version.byline?.people?.[0]).toMatchObject({ person: person.id, title: 'Forsker' })
    const site = createGateway(payload)
    expect(await findArticle(site, 'en', version.slug)).toBeNull()
  })

  it('publishes it under an address made of its own title, and each names the other', async () => {
    const original = await write.article('Kreftsenter åpner', { publisher: own })
    const version = await made(original, 'en')
    const answer = await publish(communicator, version, { title: 'Cancer centre opens' })
    expect(answer.status, await answer.clone().text()).toBe(200)
    const article = await findArticle(createGateway(payload), 'en', 'cancer-centre-opens')
    expect(article?.versions).toHaveLength(2)
  })

  it('does not publish the Norwegian text as English', async () => {
    const original = await write.article('Bare på norsk', { publisher: own })
    const version = await made(original, 'en')
    const answer = await publish(communicator, version, {})
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Teksten er den samme som i originalen')
  })

  it('sees where each language stands, and that the original has changed since', async () => {
    const original = await write.article('Står i flere språk', { publisher: own })
    const all = { nb: 'public', nn: 'missing', en: 'missing', mayMake: true }
    expect(await statesOf(original)).toEqual(all)
    const version = await made(original, 'en')
    expect(await statesOf(original)).toEqual({ ...all, en: 'draft' })
    await publish(communicator, version, { title: 'In several languages' })
    expect(await statesOf(version)).toEqual({ ...all, en: 'public' })
    await publish(communicator, original, { lead: 'Noe annet er viktigst.' })
    expect(await statesOf(original)).toEqual({ ...all, en: 'outdated' })
  })

  it('sees all of them when the first one turns out to be translated itself', async () => {
    const first = await write.article('Først på bokmål', { publisher: own })
    const nynorsk = await made(first, 'nn')
    const english = await write.article('Before that in English', {
      publisher: own,
      language: 'en',
    })
    await publish(communicator, first, { translation: { original: english.id } })
    const all = { nb: 'public', nn: 'draft', en: 'public', mayMake: true }
    for (const article of [first, nynorsk, english]) expect(await statesOf(article)).toEqual(all)
  })

  it('gets no second one', async () => {
    const original = await write.article('Finnes to ganger', { publisher: own })
    await made(original, 'en')
    const answer = await make(communicator, original, 'en')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Saken finnes allerede på dette språket')
  })
})

it('nynorsk stands beside bokmål with an address of its own', async () => {
  const original = await write.article('Felles tittel', { publisher: own, slug: 'felles-tittel' })
  const version = await made(original, 'nn')
  const answer = await publish(communicator, version, { title: 'Sams tittel' })
  expect(answer.status, await answer.clone().text()).toBe(200)
  expect((await answer.json()).doc.slug).toBe('sams-tittel')
})

it('the Norwegian version of an English article is made the same way', async () => {
  const original = await write.article('First in English', { publisher: own, language: 'en' })
  expect(await made(original, 'nb')).toMatchObject({ language: 'nb', slug: 'first-in-english' })
})

describe('nobody makes a version of', () => {
  it('an article of another organisation', async () => {
    const original = await write.article('En annens sak', { publisher: own })
    expect(await statesOf(original, stranger)).toMatchObject({ nb: 'public', mayMake: false })
    expect((await make(stranger, original, 'en')).status).toBe(403)
  })

  it.each([
    ['a draft they may not see', () => stranger],
    ['anything without being signed in', () => restWith()],
  ])('%s: it does not exist', async (_, who) => {
    const draft = await write.article('Bare et utkast', { publisher: own, _status: 'draft' })
    for (const language of ['en', 'xx'])
      expect((await make(who(), draft, language)).status).toBe(404)
    expect((await who()('GET', `/api/news/${draft.id}/language-versions`)).status).toBe(404)
  })

  it('an article in a language there is not', async () => {
    const original = await write.article('På samisk', { publisher: own })
    const answer = await make(editor, original, 'se')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Språket er ukjent')
  })
})

describe('a communicator whose original changed after the version was made', () => {
  const paragraph = (text: string) => ({
    type: 'paragraph',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    children: [{ type: 'text', version: 1, text }],
  })
  const body = (...texts: string[]) => ({
    root: {
      type: 'root',
      version: 1,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      children: texts.map(paragraph),
    },
  })
  const changesOf = async ({ id }: News, rest = communicator) =>
    (await (await rest('GET', `/api/news/${id}/original`)).json()).changes

  async function published() {
    const original = await write.article('Med avsnitt', {
      publisher: own,
      body: body('Første avsnitt om data.', 'Andre avsnitt om pasienter.'),
    })
    const version = await made(original, 'en')
    const answer = await publish(communicator, version, {
      title: `With paragraphs ${version.id}`,
      lead: 'What matters.',
      body: body('First.', 'Second.'),
    })
    expect(answer.status).toBe(200)
    return { original, version }
  }

  it('sees which paragraph it was, old and new, and is not told of one that was moved', async () => {
    const { original, version } = await published()
    expect(await changesOf(version)).toEqual([])
    await publish(communicator, original, {
      body: body('Andre avsnitt om pasienter.', 'Første avsnitt om data.'),
    })
    expect(await changesOf(version)).toEqual([])
    expect((await statesOf(original)).en).toBe('public')
    await publish(communicator, original, {
      body: body('Andre avsnitt om pasienter og pårørende.', 'Første avsnitt om data.'),
    })
    expect(await changesOf(version)).toEqual([
      {
        before: 'Andre avsnitt om pasienter.',
        now: 'Andre avsnitt om pasienter og pårørende.',
      },
    ])
    expect((await statesOf(original)).en).toBe('outdated')
  })

  it('is not told of a draft of the original that nobody has published', async () => {
    const { original, version } = await published()
    await communicator('PATCH', `/api/news/${original.id}?locale=nb&draft=true`, {
      lead: 'Ikke publisert.',
    })
    expect(await changesOf(version)).toEqual([])
  })

  it('says that no change is needed, which publishes no unfinished text; a stranger may not', async () => {
    const { original, version } = await published()
    await publish(communicator, original, { lead: 'Noe annet.' })
    await communicator('PATCH', `/api/news/${version.id}?locale=nb&draft=true`, {
      lead: 'An unfinished text.',
    })
    expect((await stranger('POST', `/api/news/${version.id}/up-to-date`)).status).not.toBe(200)
    expect((await statesOf(original)).en).toBe('outdated')
    expect((await communicator('POST', `/api/news/${version.id}/up-to-date`)).status).toBe(200)
    expect((await statesOf(original)).en).toBe('public')
    expect(await changesOf(version)).toEqual([])
    const shown = await payload.findByID({ collection: 'news', id: version.id, depth: 0 })
    expect(shown.lead).toBe('What matters.')
    const draft = await payload.findByID({
      collection: 'news',
      id: version.id,
      draft: true,
      depth: 0,
    })
    expect(draft.lead).toBe('An unfinished text.')
  })
})

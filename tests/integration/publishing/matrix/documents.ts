import type { CollectionSlug, Payload } from 'payload'
import { otherLocale, type Locale } from '@/i18n/locales'
import { sample, sizeOf, type Slug, type World } from '@tests/integration/access/samples'
import type { Rest } from '@tests/support/sign-in'

/** The text of each type that visitors see in one language, which the matrix follows. */
const textOf: Record<Slug, string> = {
  news: 'title',
  events: 'title',
  calls: 'title',
  cards: 'title',
  documents: 'title',
  media: 'caption',
  organisations: 'description',
  people: 'title',
  appointments: 'role',
  groups: 'mandate',
  pages: 'title',
  topics: 'name',
  initiatives: 'name',
  milestones: 'title',
  terms: 'name',
  messages: 'text',
}

/** Texts without which a language of the type is not published. */
const needed: Partial<Record<Slug, readonly string[]>> = {
  events: ['lead'],
  calls: ['lead', 'programme'],
  cards: ['text'],
  topics: ['lead'],
  groups: ['name'],
  organisations: ['name'],
  media: ['alt'],
}
const withAddress: readonly Slug[] = [
  'calls',
  'cards',
  'documents',
  'events',
  'groups',
  'organisations',
  'pages',
  'topics',
]

/** One language a document, or one status for all of them. */
export const inOneLanguage = (type: Slug): boolean => type === 'news'
export const withOneStatus = (type: Slug): boolean => type === 'news' || type === 'media'

let made = 0

/** Who makes documents and what they refer to. */
export type Maker = Omit<World, 'payload'> & { rest: Rest }

/** A document of which the `tried` type has the text 1 published and 2 as a draft, in both languages. */
export async function documentOf(
  { rest, ...world }: Maker,
  type: Slug,
  locale: Locale,
  more: object = {},
): Promise<number> {
  const stamp = `${type}-${(made += 1)}-${Date.now()}`
  const text = (language: Locale, version: number) => ({
    [textOf[type]]: `${language} ${version} ${stamp}`,
  })
  const texts = (language: Locale, version: number) => ({
    ...Object.fromEntries((needed[type] ?? []).map((name) => [name, `${name} ${language}`])),
    ...(withAddress.includes(type) ? { slug: `${stamp}-${language}` } : {}),
    ...text(language, version),
  })
  const first = inOneLanguage(type) ? locale : 'nb'
  const { doc } = await granted<{ doc: { id: number } }>(
    rest,
    'POST',
    `/api/${type}?locale=${first}`,
    await withFile(type, {
      ...sample(type, world, world.own),
      ...(type === 'organisations' ? { partner: true } : {}),
      ...(inOneLanguage(type) ? { language: locale, slug: stamp } : {}),
      ...texts(first, 1),
      ...more,
      _status: 'published',
    }),
  )
  const write = (query: string, data: object) =>
    granted(rest, 'PATCH', `/api/${type}/${doc.id}?${query}`, data)
  if (!inOneLanguage(type)) await write('locale=en', { ...texts('en', 1), _status: 'published' })
  await write(`locale=${first}&draft=true`, text(first, 2))
  if (!inOneLanguage(type)) await write('locale=en&draft=true', text('en', 2))
  return doc.id
}

/** What a request answers that must be granted. */
export async function granted<Body = unknown>(
  rest: Rest,
  ...request: Parameters<Rest>
): Promise<Body> {
  const answer = await rest(...request)
  const body: unknown = await answer.json()
  if (!answer.ok) throw new Error(`${request[1]}: ${JSON.stringify(body)}`)
  return body as Body
}

async function withFile(type: Slug, data: object): Promise<object> {
  if (type !== 'media') return data
  const { data: bytes, mimetype, name } = await sizeOf()
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  form.set('_payload', JSON.stringify(data))
  return form
}

/** The number of the text ("nb 2" → 2), 0 where there is none, and the whole text when it is another language's. */
const numberIn = (text: unknown, locale: Locale): number | string => {
  if (text === null || text === undefined || text === '') return 0
  const [, language, version] = /^(nb|en) (\d) /.exec(String(text)) ?? []
  return language === locale ? Number(version) : `${language} ${version}`
}

export type Found = { public: number | string; working: number | string }

/** What is public of a document in each language and what its editors work on. */
export async function look(payload: Payload, type: Slug, id: number) {
  const collection = type as CollectionSlug
  const read = async (locale: Locale, draft: boolean) => {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: id } },
      locale,
      fallbackLocale: false,
      draft,
      trash: draft,
      depth: 0,
      overrideAccess: draft,
    })
    const [doc] = docs
    return numberIn(doc && Reflect.get(doc, textOf[type]), locale)
  }
  const inLanguage = async (locale: Locale): Promise<Found> => ({
    public: await read(locale, false),
    working: await read(locale, true),
  })
  return { nb: await inLanguage('nb'), en: await inLanguage('en') }
}

/** A found document as one line: public and working text of the asked language, then of the other one. */
export const lineOf = (
  found: Awaited<ReturnType<typeof look>>,
  type: Slug,
  locale: Locale,
): string => {
  const said = ({ public: seen, working }: Found): string => `${seen} ${working}`
  return inOneLanguage(type)
    ? said(found[locale])
    : `${said(found[locale])} | ${said(found[otherLocale(locale)])}`
}

/** The text that a change writes: the third. */
export const changed = (type: Slug, doc: object): object => ({
  [textOf[type]]: String(Reflect.get(doc, textOf[type])).replace(/\d/, '3'),
})
export { textOf }

import config from '@payload-config'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, getPayload, type Payload } from 'payload'
import { mediaFolder } from '@/cms/media/room'
import { isPublished } from '@/cms/access/published'
import { besideInBundle } from '@/cms/bundles/lay-over'
import { layOver } from '@/cms/previews/lay-over'
import { noteOpened, openLink } from '@/cms/previews/links'
import { isPreviewed, placeOnPage } from '@/cms/previews/place-on-page'
import { documentPath, isPaged, type Paged } from '@/i18n/document-path'
import { isLocale, locales } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { createClock } from '@/lib/clock'
import { renderLaidOver, type LaidOver, type PreviewBar } from '@/lib/laid-over'
import { property } from '@/lib/property'
import { createGateway } from './gateway'
import { isLaidOver, namesIn } from './laid-over'

/** `bundle`: the number of the bundle that is looked at as it will be, as it stands in the address. */
type Asked = { collection: string; id: string; locale: string | null; bundle?: string | null }

/** The page of a draft for somebody signed in who may read it, as HTML; `null` otherwise. */
export async function ownPreview(headers: Headers, asked: Asked): Promise<string | null> {
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers })
  return user && previewFor(payload, user, asked)
}

export async function previewFor(
  payload: Payload,
  user: NonNullable<Awaited<ReturnType<Payload['auth']>>['user']>,
  { collection, id: text, locale, bundle }: Asked,
): Promise<string | null> {
  const id = numberIn(text)
  if (!isLocale(locale) || !id || !isPreviewed(collection)) return null
  const req = await createLocalReq({ user }, payload)
  // Every type that can be previewed is a collection.
  const over = await layOver(req, { collection: collection as Paged, id, locale })
  if (!over) return null
  const edit = `/admin/collections/${collection}/${id}?locale=${over.locale}`
  const leave = await publicAddress(payload, over)
  const beside = await besideInBundle(req, numberIn(bundle ?? ''), over)
  return page({ ...over, beside }, { ...stateOf(over), kind: 'own', edit, leave })
}

const numberIn = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0)

/** The draft that a link shows, as HTML; `null` when it shows nothing. */
export async function sharedPreview(token: string): Promise<string | null> {
  const payload = await getPayload({ config })
  const opened = await openLink(payload, token)
  if (!opened) return null
  const { by, link, over } = opened
  const filesAt = `/preview/shared/${token}`
  const bar = { ...stateOf(over), kind: 'shared', by, until: link.expiresAt } as const
  const html = await page({ ...over, filesAt }, bar)
  if (html !== null) await noteOpened(payload, link)
  return html
}

/** A picture of the draft that a link shows; `null` for every other file. */
export async function sharedFile(
  token: string,
  name: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null> {
  const payload = await getPayload({ config })
  const { over } = (await openLink(payload, token)) ?? {}
  if (!over || !isLaidOver(over, name)) return null
  const body = await readFile(join(mediaFolder, name)).catch(() => null)
  return body && { body: new Uint8Array(body), type: typeOf(over, name) }
}

/** A page that says that there is nothing here, in a language. */
export const nothingHere = (locale: string, name: '404' | 'endedLink'): Promise<string | null> =>
  renderLaidOver(`/${locale}/error-page/${name}`)

/** Whether it is what visitors see. */
const stateOf = ({ doc, locale }: LaidOver) => ({
  published: isPublished(doc, locale, createClock()),
})

async function page(over: LaidOver, bar: PreviewBar): Promise<string | null> {
  const placed = placeOnPage(over)
  if ('missing' in placed) return null
  return renderLaidOver(placed.path, { ...placed.over, bar })
}

/** Where visitors see the document now, or else the home page. */
async function publicAddress(payload: Payload, { collection, id, locale }: LaidOver) {
  const where = { id: { equals: id } }
  const found = isPaged(collection)
    ? await createGateway(payload).whole(collection, locale, { where })
    : null
  const slug: unknown = property(found?.doc, 'slug')
  if (!isPaged(collection) || typeof slug !== 'string') return href(locale, 'home')
  return documentPath(locale, collection, { slug, kind: String(property(found?.doc, 'kind')) })
}

function typeOf({ files }: LaidOver, name: string): string {
  for (const { in: texts } of files)
    for (const locale of locales) {
      const file = texts[locale]
      const sizes = Object.values(Object(file?.['sizes']) as object)
      const found = [...sizes, file].find((each) => property(each, 'filename') === name)
      if (found && namesIn(file).includes(name)) return String(property(found, 'mimeType'))
    }
  return 'application/octet-stream'
}

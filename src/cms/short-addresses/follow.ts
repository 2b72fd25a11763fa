import type { PayloadRequest } from 'payload'
import { isPublicFile } from '@/cms/media/public-file'
import { callCalendarAt } from '@/i18n/call-calendars'
import { calendarAt } from '@/i18n/calendars'
import { isDocumentPage, isPaged } from '@/i18n/document-path'
import { isFeed } from '@/i18n/feeds'
import type { Locale } from '@/i18n/locales'
import { oldAddresses } from '@/i18n/taken-addresses'
import { href, localeOfPath, matchPath } from '@/i18n/paths'
import { permanentAt, type DocumentAt } from '@/i18n/permanent'
import { isForMachines } from '@/i18n/short-addresses'
import { env } from '@/lib/env'
import { idOf } from '@/lib/ids'
import type { ShortAddress } from '@/payload-types'
import { readTarget } from './written'

/** What a short address leads to in the end. A document moves; `rest` is what stands behind its path. */
export type Lead =
  | { kind: 'document'; document: DocumentAt; locale: Locale; rest: string }
  | { kind: 'place'; path: string; rest: string }
  | { kind: 'elsewhere'; url: URL }

/** `by`: the short addresses on the way, beginning with the one that was asked for. */
export type Followed = { by: ShortAddress[]; lead: Lead | 'loop' | 'nowhere' }

type Asking = Pick<PayloadRequest, 'payload'> & { req?: PayloadRequest }

/**
 * Where a short address leads in the end, over however many others: readers are led there at once. Which of these
 * still holds, and whether the public may see the document, is for the caller to ask.
 */
export async function followShortAddress(asking: Asking, first: ShortAddress): Promise<Followed> {
  const by = [first]
  for (let at = first; ;) {
    const lead = leadOf(at)
    if (lead.kind !== 'place') return { by, lead }
    const next = await shortAddressAt(asking, lead.path)
    if (!next) return { by, lead: await placeOfPath(asking, lead) }
    if (by.some(({ id }) => id === next.id)) return { by, lead: 'loop' }
    by.push(next)
    at = next
  }
}

/** The short address at a path in its one spelling. */
export const shortAddressAt = (
  { payload, req }: Asking,
  path: string,
): Promise<ShortAddress | null> =>
  payload.db.findOne<ShortAddress>({
    collection: 'short-addresses',
    where: { path: { equals: path } },
    ...(req && { req }),
  })

function leadOf({ address, document, path, leadsTo }: ShortAddress): Lead {
  const locale = localeOfPath(path)
  const id = idOf(document?.value)
  if (leadsTo === 'document' && document && id !== null)
    return { kind: 'document', document: { collection: document.relationTo, id }, locale, rest: '' }
  const target = readTarget(address ?? '', env.SERVER_URL)
  // What is stored was checked when it was saved.
  if ('problem' in target) return { kind: 'place', path, rest: '' }
  return target.kind === 'own' ? { ...target, kind: 'place' } : target
}

/** A document is led to by what it is, so that a new address of it is a detour for nobody. */
async function placeOfPath(
  { payload, req }: Asking,
  place: Extract<Lead, { kind: 'place' }>,
): Promise<Lead | 'nowhere'> {
  const { path, rest } = place
  const permanent = permanentAt(path)
  if (permanent) {
    const { locale, ...document } = permanent
    return { kind: 'document', document, locale, rest }
  }
  const earlier = oldAddresses[path]
  if (earlier) return { ...place, path: earlier }
  const holder = await payload.db.findOne<{ collection: string; document: number; id: number }>({
    collection: 'addresses',
    where: { path: { equals: path } },
    ...(req && { req }),
  })
  if (holder && isPaged(holder.collection)) {
    const document = { collection: holder.collection, id: holder.document }
    return { kind: 'document', document, locale: localeOfPath(path), rest }
  }
  return isOfDocument(path) ? 'nowhere' : place
}

/** Whether an editor may lead to a path of this site: readers find something there, or did. */
export async function isLeadable(asking: Asking, path: string): Promise<boolean> {
  if (await shortAddressAt(asking, path)) return true
  const place = await placeOfPath(asking, { kind: 'place', path, rest: '' })
  if (place === 'nowhere') return false
  if (matchPath(path) || place.kind === 'document' || path in oldAddresses) return true
  const { slug, locale } = callCalendarAt(path) ?? {}
  if (slug && locale) {
    const call: Lead = { kind: 'place', path: href(locale, 'call', { slug }), rest: '' }
    return (await placeOfPath(asking, call)) !== 'nowhere'
  }
  return isForMachines(path) || isPublicFile(asking.payload, path)
}

function isOfDocument(path: string): boolean {
  const match = matchPath(path)
  // Feeds and calendars have names in places of documents, which no document can have.
  const isListed = isFeed(path) || calendarAt(path) !== null || callCalendarAt(path) !== null
  return match !== null && isDocumentPage(match.page) && !isListed
}

import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf } from '@/cms/publishing/transaction'
import { followShortAddress, shortAddressAt, type Followed } from '@/cms/short-addresses/follow'
import { isDocumentPage, isFixedPage } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import { oldAddresses, reservedWords } from '@/i18n/taken-addresses'
import { href, localeOfPath, matchPath, type PageName } from '@/i18n/paths'
import { whyNoShortAddress } from '@/i18n/short-addresses'
import { pageAddress } from '@/lib/page-address'
import type { LinkInDocument } from './links-in'

/** Where a link leads: out on the web, or to a document of this site; `path` is what stood in place of that. */
export type LinkTarget =
  | { kind: 'web'; url: string }
  | { kind: 'document'; collection: string; id: number; locale: Locale; path: string | null }
  | { kind: 'nowhere'; path: string }

/** Longer than any browser is sure to follow. */
const longest = 2000

/** `null` for what cannot be broken: mail, telephone, places of the same page, lists and files of this site. */
export async function targetOf(
  req: PayloadRequest,
  { locale, to }: Pick<LinkInDocument, 'locale' | 'to'>,
  site: string,
): Promise<LinkTarget | null> {
  if ('id' in to) return { kind: 'document', ...to, locale, path: null }
  const own = ownPath(to.address, site)
  if (own !== null) return documentAt(req, own)
  const url = URL.parse(to.address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  return url.href.length > longest ? null : { kind: 'web', url: url.href }
}

/** The path of an address of this site, however it was written; `null` for others. */
function ownPath(address: string, site: string): string | null {
  const written = address.trim()
  if (/^\/(?!\/)/.test(written)) return decoded(pageAddress(written, site))
  const isOwn = URL.parse(written)?.origin === new URL(site).origin
  return isOwn ? decoded(pageAddress(URL.parse(written)?.pathname ?? '/', site)) : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Files, the panel, and addresses of the site before this one, which lead on by rules of their own. */
const isNoPage = (path: string): boolean =>
  path.includes('.') ||
  path in oldAddresses ||
  reservedWords.some((word) => word !== 'en' && path.startsWith(`/${word}/`)) ||
  /^\/(?:admin|api)$|^\/arrangementer-cm\//.test(path)

/** Pages about a document that are there as long as its own is. */
const alongside: Partial<Record<PageName, 'group' | 'partner' | 'pillar'>> = {
  groupOn: 'group',
  newsByPartner: 'partner',
  newsByPartnerPage: 'partner',
  callsByTopic: 'pillar',
  cardsByTopic: 'pillar',
  networksByTopic: 'pillar',
  newsByTopic: 'pillar',
  newsByTopicPage: 'pillar',
}

const shortAt = async (req: PayloadRequest, path: string) =>
  whyNoShortAddress(path) === null ? shortAddressAt({ payload: req.payload, req }, path) : null

/** A link over a short address is one to what that leads to in the end. */
function shortTarget({ lead }: Followed, path: string): LinkTarget | null {
  if (typeof lead === 'string') return { kind: 'nowhere', path }
  if (lead.kind === 'elsewhere') return { kind: 'web', url: lead.url.href }
  if (lead.kind === 'place') return null
  const { document, locale } = lead
  return { kind: 'document', ...document, locale, path }
}

/** The document that stands at a path, or stood there last: an old address leads on. */
async function documentAt(req: PayloadRequest, path: string): Promise<LinkTarget | null> {
  if (isNoPage(path)) return null
  const short = await shortAt(req, path)
  if (short)
    return shortTarget(await followShortAddress({ payload: req.payload, req }, short), path)
  const match = matchPath(path)
  if (!match) return { kind: 'nowhere', path }
  const { locale, page, params } = match
  const beside = alongside[page]
  if (!beside && !isDocumentPage(page) && !isFixedPage(page)) return null
  const shown = beside ? href(locale, beside, { slug: params['slug'] ?? '' }) : path
  const [holder] = await rowsOf<{ collection: string; document: number }>(
    req,
    `select collection, document from addresses where path = ${escapeLiteral(shown)}`,
  )
  return holder
    ? {
        kind: 'document',
        collection: holder.collection,
        id: holder.document,
        locale: localeOfPath(path),
        path: shown,
      }
    : { kind: 'nowhere', path: shown }
}

import type {
  CollectionSlug,
  FieldHook,
  PayloadRequest,
  TextFieldSingleValidation,
  Where,
} from 'payload'
import { translate } from '@/cms/translate'
import { typeOnPage } from '@/i18n/document-path'
import { cardKindNamed } from '@/i18n/card-kinds'
import { kindNamed } from '@/i18n/initiative-kinds'
import type { Locale } from '@/i18n/locales'
import { matchPath, routes, type MatchedPage, type PageName } from '@/i18n/paths'
import { env } from '@/lib/env'
import { pageAddress } from '@/lib/page-address'

/** The address is stored as the page meant has it, whatever was copied from a browser. */
export const tidyPath: FieldHook = ({ value }) =>
  typeof value === 'string' ? pageAddress(value, env.SERVER_URL) : value

/** A message for a part of the site needs one that is there; elsewhere it would be shown to nobody. */
export const checkPath: TextFieldSingleValidation = async (value, { data, req }) => {
  const scope: unknown = Reflect.get(data, 'scope')
  if (scope === 'site') return true
  if (!value) return translate(req, 'pathMissing')
  const path = pageAddress(value, env.SERVER_URL)
  if (!/^\/\S*$/.test(path)) return translate(req, 'pathNotUnderstood')
  const found = matchPath(path)
  const language = found?.locale ?? (path.startsWith('/en/') ? 'en' : 'nb')
  if ((scope === 'section' && leadsToPages(path)) || (found && (await isThere(found, req))))
    return (
      language === languageOf(req) ||
      translate(req, 'pathOtherLanguage', { path, language: translate(req, language) })
    )
  return translate(req, 'pathUnknown', { path })
}

const languageOf = ({ locale }: Pick<PayloadRequest, 'locale'>): Locale =>
  locale === 'en' ? 'en' : 'nb'

/** Whether pages lie below an address that need be none itself, such as `/aktuelt/tema`. */
const leadsToPages = (path: string): boolean =>
  routes.some(({ source }) => source.startsWith(`${path.replace(/\/$/, '')}/`) && path !== '/en')

/** Lists about something, by what it is; pages of documents are known by `document-path.ts`. */
const about: Partial<Record<PageName, CollectionSlug>> = {
  groupOn: 'groups',
  newsByTopic: 'topics',
  newsByTopicPage: 'topics',
  newsByPartner: 'organisations',
  newsByPartnerPage: 'organisations',
  callsByTopic: 'topics',
  cardsByTopic: 'topics',
  networksByTopic: 'topics',
}

/** As a visitor sees it: published, in the language of the address. */
async function isThere({ page, locale, params }: MatchedPage, { payload }: PayloadRequest) {
  const slug = params['slug'] ?? ''
  if (page === 'networksOfKind') return kindNamed(locale, slug) !== undefined
  if (page === 'cardsOfKind') return cardKindNamed(locale, slug) !== undefined
  const collection = about[page] ?? typeOnPage(page)
  if (!collection) return true
  const where: Where = { slug: { equals: slug } }
  if (page === 'page') where['kind'] = { equals: 'plain' }
  const { totalDocs } = await payload.count({ collection, where, locale, overrideAccess: false })
  return totalDocs > 0
}

import type { Organization, SearchAction, WebSite } from 'schema-dts'
import { absolute, hubName } from '@/features/metadata/metadata'
import { hubNode, hubId, siteId } from '@/features/structured-data/nodes'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import type { SiteWords } from './queries'

/** The site as a whole, for its front page. */
export const siteNode = (locale: Locale): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(),
  url: absolute(href(locale, 'home')),
  name: hubName,
  inLanguage: locale,
  publisher: { '@id': hubId() },
  potentialAction: searchAction(locale),
})

/** Where what somebody looks for is found. `query-input` is how search engines ask for the words; schema.org has no class for it. */
const searchAction = (locale: Locale): SearchAction & { 'query-input': string } => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${absolute(href(locale, 'search'))}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
})

/** The hub with its mark. */
export const hubWithLogo = (locale: Locale): Organization => ({
  ...hubNode(),
  url: absolute(href(locale, 'home')),
  logo: absolute('/apple-touch-icon.png'),
})

/** The hub with what editors have said of how to reach it. */
export const hubWithContact = (contact: SiteWords['contact']): Organization => {
  const { email, phone, postalAddress, socialAccounts } = contact
  return {
    ...hubNode(),
    ...(email && { email }),
    ...(phone && { telephone: phone }),
    ...(postalAddress && { address: postalAddress }),
    ...(socialAccounts.length > 0 && { sameAs: socialAccounts.map(({ url }) => url) }),
  }
}

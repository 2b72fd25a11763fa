import type { Organization, SearchAction, WebSite } from 'schema-dts'
import { absolute, hubName } from '@/features/metadata/metadata'
import { hubNode, hubId, siteId } from '@/features/structured-data/nodes'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { numberAlone } from '@/lib/internet-address'
import type { Reachable, SiteWords } from './queries'

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
  const { secretariat, press, socialAccounts } = contact
  const points = [
    { ...secretariat, contactType: 'customer service' },
    { ...press, contactType: 'press' },
  ].filter(({ email, phone }) => email || phone)
  return {
    ...hubNode(),
    ...reached(secretariat),
    ...(points.length > 0 && {
      contactPoint: points.map(({ contactType, name, ...one }) => ({
        '@type': 'ContactPoint' as const,
        contactType,
        ...(name && { name }),
        ...reached({ ...one, postalAddress: '' }),
      })),
    }),
    ...(socialAccounts.length > 0 && { sameAs: socialAccounts.map(({ url }) => url) }),
  }
}

const reached = ({ email, phone, postalAddress }: Omit<Reachable, 'name'>) => ({
  ...(email && { email }),
  ...(phone && { telephone: numberAlone(phone) }),
  ...(postalAddress && { address: postalAddress }),
})

import { locales, type Locale } from '@/i18n/locales'
import type { Content } from '@/seed/content'
import type { Loader } from '@/seed/loader'

/** The globals. Written once; from then on they are the editors'. */
export const loadSite: Loader = async ({ content, idOf, made, payload, transactionID }) => {
  if (made.has('site/site')) return
  for (const locale of locales)
    await payload.updateGlobal({
      slug: 'site',
      locale,
      depth: 0,
      req: { transactionID },
      data: wordsIn(content.site, locale),
    })
  const entries = content.site.featured.map(
    ({ type, key }) => ({ document: { relationTo: type, value: idOf(type, key) } }) as const,
  )
  await payload.updateGlobal({
    slug: 'featured',
    depth: 0,
    req: { transactionID },
    data: { entries },
  })
  made.set('site/site', 1)
}

function wordsIn(site: Content['site'], locale: Locale) {
  const { contact, footer, home, missionStatement, navigation } = site
  const { heroHeadline, heroLead, heroLink, whereToTurn, pillarsLead, partnersLead } = home[locale]
  const [first, second] = footer.columns
  return {
    headline: heroHeadline,
    intro: heroLead,
    heroLink: heroLink.label,
    mission: missionStatement[locale],
    pillarsLead,
    partnersLead,
    contactTitle: whereToTurn.title,
    contactPrompt: whereToTurn.text,
    navigation: navigation.map((link) => link[locale]),
    footerText: footer[locale].text,
    footerFirstTitle: first?.[locale],
    footerFirst: first?.links.map((link) => link[locale]),
    footerSecondTitle: second?.[locale],
    footerSecond: second?.links.map((link) => link[locale]),
    // An empty e-mail address would not be one.
    secretariat: contact.secretariat || null,
    email: contact.email || null,
    phone: contact.phone || null,
    postalAddress: contact.postalAddress || null,
    accessibilityStatement: site.accessibilityStatementUrl || null,
  }
}

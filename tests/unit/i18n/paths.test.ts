import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { href, localeOfPath, matchPath, routes } from '@/i18n/paths'

const sample: Record<string, string> = {
  slug: 'et-navn',
  year: '2025',
  page: '2',
  date: '2023-09-21',
}
const filled = (pattern: string): string =>
  pattern.replace(/:(\w+)/g, (_, name: string) => sample[name] ?? '?')

describe('the addresses of the site', () => {
  it('are these, in Norwegian and in English', () => {
    const [nb = [], en = []] = locales.map((locale) =>
      routes.filter((route) => route.locale === locale),
    )
    const table = nb.map(({ page, source }, at) => `${page}: ${source} · ${en[at]?.source}`)
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "home: / · /en
      about: /om · /en/about
      composition: /om/sammensetning · /en/about/composition
      compositionOn: /om/sammensetning/:date · /en/about/composition/:date
      mission: /samfunnsoppdraget · /en/mission
      missionMap: /samfunnsoppdraget/kart · /en/mission/map
      pillar: /samfunnsoppdraget/:slug · /en/mission/:slug
      partners: /partnere · /en/partners
      partner: /partnere/:slug · /en/partners/:slug
      partnerInquiry: /partnere/:slug/skriv · /en/partners/:slug/write
      coordinationGroup: /koordineringsgruppen · /en/coordination-group
      group: /grupper/:slug · /en/groups/:slug
      groupOn: /grupper/:slug/:date · /en/groups/:slug/:date
      news: /aktuelt · /en/news
      newsPage: /aktuelt/side/:page · /en/news/page/:page
      newsByTopic: /aktuelt/tema/:slug · /en/news/topic/:slug
      newsByTopicPage: /aktuelt/tema/:slug/side/:page · /en/news/topic/:slug/page/:page
      newsByPartner: /aktuelt/fra/:slug · /en/news/from/:slug
      newsByPartnerPage: /aktuelt/fra/:slug/side/:page · /en/news/from/:slug/page/:page
      newsByYear: /aktuelt/:year · /en/news/:year
      newsByYearPage: /aktuelt/:year/side/:page · /en/news/:year/page/:page
      article: /aktuelt/:slug · /en/news/:slug
      articlePress: /aktuelt/:slug/presse · /en/news/:slug/press
      events: /arrangementer · /en/events
      calendar: /arrangementer/kalender · /en/events/calendar
      placeTaken: /arrangementer/pameldt · /en/events/registered
      placeOnList: /arrangementer/venteliste · /en/events/waiting-list
      place: /arrangementer/min-plass · /en/events/my-place
      eventsByYear: /arrangementer/:year · /en/events/:year
      event: /arrangementer/:slug · /en/events/:slug
      registration: /arrangementer/:slug/pamelding · /en/events/:slug/registration
      calls: /utlysninger · /en/calls
      callsByTopic: /utlysninger/tema/:slug · /en/calls/topic/:slug
      callsByYear: /utlysninger/:year · /en/calls/:year
      call: /utlysninger/:slug · /en/calls/:slug
      cards: /koblingsboksen · /en/connections
      cardsByTopic: /koblingsboksen/tema/:slug · /en/connections/topic/:slug
      cardsOfKind: /koblingsboksen/type/:slug · /en/connections/kind/:slug
      card: /koblingsboksen/:slug · /en/connections/:slug
      cardInquiry: /koblingsboksen/:slug/skriv · /en/connections/:slug/write
      networks: /nettverk · /en/networks
      networksByTopic: /nettverk/tema/:slug · /en/networks/topic/:slug
      networksOfKind: /nettverk/:slug · /en/networks/:slug
      search: /sok · /en/search
      glossary: /a-aa · /en/a-z
      messages: /meldinger · /en/messages
      messagesByYear: /meldinger/:year · /en/messages/:year
      messagesOn: /meldinger/:date · /en/messages/:date
      patients: /for-pasienter-og-parorende · /en/for-patients
      participate: /delta · /en/take-part
      feedback: /tilbakemelding · /en/feedback
      contact: /kontakt · /en/contact
      inquiry: /kontakt/skriv · /en/contact/write
      joinInquiry: /kontakt/bli-med · /en/contact/join
      inquirySent: /kontakt/sendt · /en/contact/sent
      subscribe: /abonner · /en/subscribe
      subscribeSent: /abonner/sendt · /en/subscribe/sent
      subscription: /abonner/valg · /en/subscribe/choices
      unsubscribed: /abonner/avsluttet · /en/subscribe/ended
      privacy: /personvern · /en/privacy
      accessibility: /tilgjengelighet · /en/accessibility
      page: /:slug · /en/:slug"
    `)
  })

  it.each(routes.map((route) => [filled(route.source), route] as const))(
    '%s is the page it says it is',
    (path, { page, locale }) => {
      expect(matchPath(path)).toMatchObject({ page, locale })
      expect(localeOfPath(path)).toBe(locale)
    },
  )

  it('are written by one function', () => {
    expect(href('nb', 'home')).toBe('/')
    expect(href('en', 'home')).toBe('/en')
    expect(href('nb', 'newsByYearPage', { year: '2025', page: '2' })).toBe('/aktuelt/2025/side/2')
    expect(href('en', 'article', { slug: 'a b/c' })).toBe('/en/news/a%20b%2Fc')
  })

  it('of English begin with /en and nothing longer', () => {
    expect(localeOfPath('/en')).toBe('en')
    expect(localeOfPath('/enhet')).toBe('nb')
  })
})

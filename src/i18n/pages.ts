import type { Locale } from './locales'

/**
 * Every public page: `pattern` is the address a visitor sees in each language (without the `/en`
 * prefix), `file` the folder below `src/app/(site)/[locale]` that renders it.
 * `next.config.ts` turns the table into rewrites, `href` turns it into links, and the web server
 * uses it to tell a page from an unknown address without rendering anything.
 */
export const pages = {
  home: { nb: '/', en: '/', file: '/' },
  about: { nb: '/om', en: '/about', file: '/about' },
  composition: { nb: '/om/sammensetning', en: '/about/composition', file: '/about/composition' },
  compositionOn: {
    nb: '/om/sammensetning/:date',
    en: '/about/composition/:date',
    file: '/about/composition/:date',
  },
  mission: { nb: '/samfunnsoppdraget', en: '/mission', file: '/mission' },
  missionMap: { nb: '/samfunnsoppdraget/kart', en: '/mission/map', file: '/mission/map' },
  pillar: { nb: '/samfunnsoppdraget/:slug', en: '/mission/:slug', file: '/mission/:slug' },
  partners: { nb: '/partnere', en: '/partners', file: '/partners' },
  partner: { nb: '/partnere/:slug', en: '/partners/:slug', file: '/partners/:slug' },
  partnerInquiry: {
    nb: '/partnere/:slug/skriv',
    en: '/partners/:slug/write',
    file: '/partners/:slug/write',
  },
  coordinationGroup: {
    nb: '/koordineringsgruppen',
    en: '/coordination-group',
    file: '/coordination-group',
  },
  group: { nb: '/grupper/:slug', en: '/groups/:slug', file: '/groups/:slug' },
  groupOn: {
    nb: '/grupper/:slug/:date',
    en: '/groups/:slug/:date',
    file: '/groups/:slug/:date',
  },
  news: { nb: '/aktuelt', en: '/news', file: '/news' },
  newsPage: { nb: '/aktuelt/side/:page', en: '/news/page/:page', file: '/news/page/:page' },
  newsByTopic: { nb: '/aktuelt/tema/:slug', en: '/news/topic/:slug', file: '/news/topic/:slug' },
  newsByTopicPage: {
    nb: '/aktuelt/tema/:slug/side/:page',
    en: '/news/topic/:slug/page/:page',
    file: '/news/topic/:slug/page/:page',
  },
  newsByPartner: { nb: '/aktuelt/fra/:slug', en: '/news/from/:slug', file: '/news/from/:slug' },
  newsByPartnerPage: {
    nb: '/aktuelt/fra/:slug/side/:page',
    en: '/news/from/:slug/page/:page',
    file: '/news/from/:slug/page/:page',
  },
  newsByYear: { nb: '/aktuelt/:year', en: '/news/:year', file: '/news/year/:year' },
  newsByYearPage: {
    nb: '/aktuelt/:year/side/:page',
    en: '/news/:year/page/:page',
    file: '/news/year/:year/page/:page',
  },
  article: { nb: '/aktuelt/:slug', en: '/news/:slug', file: '/news/:slug' },
  articlePress: {
    nb: '/aktuelt/:slug/presse',
    en: '/news/:slug/press',
    file: '/news/:slug/press',
  },
  events: { nb: '/arrangementer', en: '/events', file: '/events' },
  calendar: { nb: '/arrangementer/kalender', en: '/events/calendar', file: '/events/calendar' },
  placeTaken: {
    nb: '/arrangementer/pameldt',
    en: '/events/registered',
    file: '/events/registered',
  },
  placeOnList: {
    nb: '/arrangementer/venteliste',
    en: '/events/waiting-list',
    file: '/events/waiting-list',
  },
  place: { nb: '/arrangementer/min-plass', en: '/events/my-place', file: '/events/my-place' },
  eventsByYear: { nb: '/arrangementer/:year', en: '/events/:year', file: '/events/year/:year' },
  event: { nb: '/arrangementer/:slug', en: '/events/:slug', file: '/events/:slug' },
  registration: {
    nb: '/arrangementer/:slug/pamelding',
    en: '/events/:slug/registration',
    file: '/events/:slug/registration',
  },
  calls: { nb: '/utlysninger', en: '/calls', file: '/calls' },
  callsByTopic: {
    nb: '/utlysninger/tema/:slug',
    en: '/calls/topic/:slug',
    file: '/calls/topic/:slug',
  },
  callsByYear: { nb: '/utlysninger/:year', en: '/calls/:year', file: '/calls/year/:year' },
  call: { nb: '/utlysninger/:slug', en: '/calls/:slug', file: '/calls/:slug' },
  cards: { nb: '/koblingsboksen', en: '/connections', file: '/connections' },
  cardsByTopic: {
    nb: '/koblingsboksen/tema/:slug',
    en: '/connections/topic/:slug',
    file: '/connections/topic/:slug',
  },
  cardsOfKind: {
    nb: '/koblingsboksen/type/:slug',
    en: '/connections/kind/:slug',
    file: '/connections/kind/:slug',
  },
  card: { nb: '/koblingsboksen/:slug', en: '/connections/:slug', file: '/connections/:slug' },
  cardInquiry: {
    nb: '/koblingsboksen/:slug/skriv',
    en: '/connections/:slug/write',
    file: '/connections/:slug/write',
  },
  networks: { nb: '/nettverk', en: '/networks', file: '/networks' },
  networksByTopic: {
    nb: '/nettverk/tema/:slug',
    en: '/networks/topic/:slug',
    file: '/networks/topic/:slug',
  },
  networksOfKind: { nb: '/nettverk/:slug', en: '/networks/:slug', file: '/networks/kind/:slug' },
  search: { nb: '/sok', en: '/search', file: '/search' },
  // As its English address: what one rewrite leads to, the next may lead on.
  glossary: { nb: '/a-aa', en: '/a-z', file: '/a-z' },
  messages: { nb: '/meldinger', en: '/messages', file: '/messages' },
  messagesByYear: {
    nb: '/meldinger/:year',
    en: '/messages/:year',
    file: '/messages/year/:year',
  },
  messagesOn: { nb: '/meldinger/:date', en: '/messages/:date', file: '/messages/:date' },
  patients: { nb: '/for-pasienter-og-parorende', en: '/for-patients', file: '/for-patients' },
  participate: { nb: '/delta', en: '/take-part', file: '/take-part' },
  feedback: { nb: '/tilbakemelding', en: '/feedback', file: '/feedback' },
  contact: { nb: '/kontakt', en: '/contact', file: '/contact' },
  inquiry: { nb: '/kontakt/skriv', en: '/contact/write', file: '/contact/write' },
  joinInquiry: { nb: '/kontakt/bli-med', en: '/contact/join', file: '/contact/join' },
  inquirySent: { nb: '/kontakt/sendt', en: '/contact/sent', file: '/contact/sent' },
  subscribe: { nb: '/abonner', en: '/subscribe', file: '/subscribe' },
  subscribeSent: { nb: '/abonner/sendt', en: '/subscribe/sent', file: '/subscribe/sent' },
  subscription: { nb: '/abonner/valg', en: '/subscribe/choices', file: '/subscribe/choices' },
  unsubscribed: { nb: '/abonner/avsluttet', en: '/subscribe/ended', file: '/subscribe/ended' },
  privacy: { nb: '/personvern', en: '/privacy', file: '/privacy' },
  accessibility: { nb: '/tilgjengelighet', en: '/accessibility', file: '/accessibility' },
  page: { nb: '/:slug', en: '/:slug', file: '/page/:slug' },
} as const satisfies Record<string, Record<Locale | 'file', string>>

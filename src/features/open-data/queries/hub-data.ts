import { findCalendar, type CalendarEntry } from '@/features/events/queries/calendar'
import { licence } from '@/features/open-data/licence'
import { hubVersion, type HubData } from '@/features/open-data/schema'
import { idOfArticle } from '@/features/feeds/feed'
import { followed } from '@/features/feeds/queries'
import { absolute, hubName } from '@/features/metadata/metadata'
import { isPartnerOn, wasPartnerOn } from '@/features/organisations/partnership'
import { listFormerPartners } from '@/features/organisations/queries/former'
import { listPartners } from '@/features/organisations/queries/partners'
import { listGroups } from '@/features/roster/queries/groups'
import { listSeats } from '@/features/roster/queries/seats'
import { isHeldOn, registerBegins, type Seat } from '@/features/roster/seats'
import { toWords } from '@/features/site/queries'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { dayOf, type Day } from '@/lib/days'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import { gateway, type Gateway } from '@/data'
import { callsToApplyFor } from './calls'
import { inBothLanguages, lastingUrn, some, urlsOf, inEach } from './in-both'

/** The hub as other computers read it: today with its news and events, or who it was made of on a day. */
export const getHubData = async (day?: Day): Promise<HubData> => readHubData(await gateway(), day)

export async function readHubData(content: Gateway, day?: Day): Promise<HubData> {
  const [{ contact }, composition, events, calls, news] = await Promise.all([
    content.site('nb').then(toWords),
    compositionOn(content, day ?? content.clock.today()),
    day ? undefined : listEvents(content),
    day ? undefined : callsToApplyFor(content),
    day ? undefined : listNews(content),
  ])
  return {
    $schema: absolute('/hub.schema.json'),
    version: hubVersion,
    licence: licence.url,
    hub: {
      name: hubName,
      country: 'NO',
      url: absolute(href('nb', 'home')),
      ...(contact.secretariat.email && { email: contact.secretariat.email }),
    },
    composition,
    ...(events && { events }),
    ...(calls && { calls }),
    ...(news && { news }),
  }
}

async function compositionOn(content: Gateway, date: Day): Promise<HubData['composition']> {
  const known = date >= registerBegins
  const [partners, groups] = known
    ? await Promise.all([partnersOn(content, date), groupsOn(content, date)])
    : [[], []]
  return { date, known, partners, groups }
}

async function partnersOn(
  content: Gateway,
  date: Day,
): Promise<HubData['composition']['partners']> {
  const [partners, former] = await Promise.all([
    inBothLanguages((locale) => listPartners(content, locale)),
    inBothLanguages((locale) => listFormerPartners(content, locale)),
  ])
  const shown = partners
    .filter(([one]) => isPartnerOn(one, date))
    .map((versions) => {
      const [{ from, founding, id, sector, to }] = versions
      const name = inEach(versions, (each) => each.name)
      const short = inEach(versions, ({ name: { lang }, short: text }) => ({ lang, text }))
      return {
        id: lastingUrn('organisations', id),
        name,
        ...(JSON.stringify(short) !== JSON.stringify(name) && { shortName: short }),
        sector,
        founding,
        ...(from && { from }),
        ...(to && { to }),
        url: urlsOf(versions, ({ href: text, name: { lang } }) => ({ lang, text })),
      }
    })
  const gone = former
    .filter(([one]) => wasPartnerOn(one, date))
    .map((versions) => {
      const [{ from, id, to }] = versions
      const name = inEach(versions, (each) => each.name)
      return { id: lastingUrn('organisations', id), name, ...(from && { from }), ...(to && { to }) }
    })
  return [...shown, ...gone]
}

async function groupsOn(content: Gateway, date: Day): Promise<HubData['composition']['groups']> {
  const [groups, seats] = await Promise.all([
    inBothLanguages((locale) => listGroups(content, locale)),
    inBothLanguages((locale) => listSeats(content, locale, 'every')),
  ])
  return groups.map((versions) => {
    const [{ id, kind }] = versions
    const members = seats.filter(([one]) => one.groupId === id && isHeldOn(one, date))
    return {
      id: lastingUrn('groups', id),
      kind,
      name: inEach(versions, (each) => each.name),
      url: urlsOf(versions, ({ href: text, name: { lang } }) => ({ lang, text })),
      members: members.map(memberOf),
    }
  })
}

function memberOf(versions: [Seat, ...Seat[]]) {
  const [{ erased, from, id, person, to }] = versions
  return {
    id: lastingUrn('appointments', id),
    ...(!erased && { person }),
    body: inEach(versions, ({ body }) => body),
    ...some(
      'institution',
      inEach(versions, ({ institution }) => institution),
    ),
    ...some(
      'role',
      inEach(versions, ({ role }) => role),
    ),
    from,
    ...(to && { to }),
  }
}

async function listEvents(content: Gateway): Promise<NonNullable<HubData['events']>> {
  const read = async (locale: Locale) => (await findCalendar(content, { locale }))?.entries ?? []
  const events = await inBothLanguages<CalendarEntry>(read)
  return events
    .toSorted(([a], [b]) => b.start.localeCompare(a.start))
    .map((versions) => {
      const [{ end, id, movedFrom, online, start, state, timeKnown, type }] = versions
      const at = (moment: string): string => (timeKnown ? moment : dayOf(new Date(moment)))
      const words = (name: 'lead' | 'place' | 'reason' | 'title') =>
        inEach(versions, ({ lang, [name]: text }) => (text ? { lang, text } : undefined))
      return {
        id: lastingUrn('events', id),
        type,
        title: words('title'),
        lead: words('lead'),
        url: urlsOf(versions, ({ href: text, lang }) => ({ lang, text })),
        start: at(start),
        ...(end && { end: at(end) }),
        state,
        ...some('reason', words('reason')),
        ...(movedFrom && { previousStart: at(movedFrom) }),
        ...some('place', words('place')),
        ...(online && { onlineUrl: online }),
      }
    })
}

async function listNews(content: Gateway): Promise<NonNullable<HubData['news']>> {
  const articles = await inBothLanguages(
    async (locale) => (await followed(content, locale, { list: 'news' }))?.entries ?? [],
  )
  return articles.flat().map(({ href: path, id, lang, lead, publishedAt, title }) => ({
    id: idOfArticle(id),
    language: lang,
    title: withoutSoftHyphens(title),
    lead: withoutSoftHyphens(lead),
    url: absolute(path),
    ...(publishedAt && { published: publishedAt }),
  }))
}

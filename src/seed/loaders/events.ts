import type { Locale } from '@/i18n/locales'
import { storedDay } from '@/lib/days'
import type { Content } from '@/seed/content'
import type { Loader } from '@/seed/loader'

export const loadEvents: Loader = ({ content, make, idOf, toRichText }) =>
  make(
    'events',
    content.events.map(({ key, programme, ...event }) => ({
      key,
      data: (locale) => {
        const { title, slug, lead, audience, body, summary } = event[locale]
        return {
          title,
          slug,
          lead,
          audience,
          body: body === undefined ? undefined : toRichText(body),
          type: event.type,
          series: event.series?.[locale],
          start: storedDay(event.start),
          start_tz: 'Europe/Oslo' as const,
          timeKnown: event.timeKnown,
          state: event.state,
          organisers: event.organisers.map((organiser) => idOf('organisations', organiser)),
          topics: event.pillars.map((pillar) => idOf('topics', pillar)),
          venue: event.venue?.[locale],
          address: event.address?.[locale],
          afterwards: { participants: event.participants?.[locale], summary },
          programme: programme.map((session) => ({
            title: session[locale],
            topic: session.pillar && idOf('topics', session.pillar),
            people: session.people.map(({ person, role }) => ({
              person: idOf('people', person),
              title: presentation(content, person, locale),
              role,
            })),
          })),
        }
      },
    })),
  )

/** Title, unit and organisation, as they were when the register was first written. */
function presentation(content: Content, key: string, locale: Locale): string {
  const person = content.people.find((each) => each.key === key)
  const organisation = content.organisations.find((each) => each.key === person?.organisation)
  const words = person?.[locale]
  return [words?.title, words?.unit, organisation?.[locale].name].filter(Boolean).join(', ')
}

import type { Event, Place, VirtualLocation } from 'schema-dts'
import { absolute } from '@/features/metadata/metadata'
import { organisationNode, personNode } from '@/features/structured-data/nodes'
import { dayOf } from '@/lib/days'
import { withoutSoftHyphens } from '@/lib/soft-hyphens'
import type { EventPage } from './queries/event'

const states = {
  planned: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventPage['state'], string>

/** An event as its page shows it. `image`: the one networks show. */
export function eventNode(event: EventPage, image: string | undefined): Event {
  const { capacity } = event.registration
  const { end, languages, lead, organisers, path, programme, series, start, title } = event
  const at = (moment: string): string => (event.timeKnown ? moment : dayOf(new Date(moment)))
  const people = [...new Set(programme.flatMap((item) => item.people.map(({ name }) => name)))]
  return {
    '@type': 'Event',
    '@id': absolute(`${path}#event`),
    url: absolute(path),
    name: withoutSoftHyphens(title),
    ...(lead && { description: withoutSoftHyphens(lead) }),
    startDate: at(start),
    ...(end && { endDate: at(end) }),
    eventStatus: states[event.state],
    ...previousDay(event),
    ...whereOf(event),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(organisers.length > 0 && { organizer: organisers.map(organisationNode) }),
    ...(people.length > 0 && { performer: people.map(personNode) }),
    ...(series && { superEvent: { '@type': 'EventSeries', name: series } }),
    ...(capacity && { maximumAttendeeCapacity: capacity }),
    ...(image && { image }),
  }
}

/** The day it was moved from: the vocabulary has no time for it, so that a move within a day says nothing. */
function previousDay({ movedFrom, start }: EventPage) {
  if (!movedFrom) return {}
  const [before, now] = [movedFrom, start].map((moment) => dayOf(new Date(moment)))
  return before === now ? {} : { previousStartDate: before }
}

/** Where one comes to. The way in by the net is shown until the event is over. */
function whereOf({ address, onlineAddress, past, venue }: EventPage) {
  const places: (Place | VirtualLocation)[] = []
  const name = venue ?? address
  if (name) places.push({ '@type': 'Place', name, ...(address && { address }) })
  if (onlineAddress && !past) places.push({ '@type': 'VirtualLocation', url: onlineAddress })
  if (places.length === 0) return {}
  const mode = places.length > 1 ? 'Mixed' : name ? 'Offline' : 'Online'
  return {
    location: places,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
  } as const
}

import ICAL from 'ical.js'

/** An entry as a calendar program reads it; times in Oslo, `days` for one without times. */
export type ReadEntry = {
  uid: string
  sequence: number
  status: string
  summary: string
  description: string
  location: string
  url: string
  start: string
  end?: string
  utc: string
  isDays: boolean
}

/** A calendar as another maker's program reads it, with the rules of its zone as it brings them. */
export function readCalendar(text: string): {
  name: string
  zones: string[]
  entries: ReadEntry[]
} {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  const value = (component: ICAL.Component, name: string) =>
    String(component.getFirstPropertyValue(name) ?? '')
  return {
    name: value(calendar, 'name'),
    zones: zones.map(({ tzid }) => tzid),
    entries: calendar.getAllSubcomponents('vevent').map((component) => {
      const { startDate, endDate } = new ICAL.Event(component)
      const has = component.hasProperty('dtend')
      return {
        uid: value(component, 'uid'),
        sequence: Number(value(component, 'sequence')),
        status: value(component, 'status'),
        summary: value(component, 'summary'),
        description: value(component, 'description'),
        location: value(component, 'location'),
        url: value(component, 'url'),
        start: startDate.toString(),
        ...(has && { end: endDate.toString() }),
        utc: startDate.toJSDate().toISOString(),
        isDays: startDate.isDate,
      }
    }),
  }
}

import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { csvResponse, toCsv } from '@/cms/sheets/write'
import { translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Registration } from '@/payload-types'

const columns: Record<Locale, string[]> = {
  nb: ['Navn', 'E-post', 'Organisasjon', 'Plass', 'Meldt på', 'Språk'],
  en: ['Name', 'E-mail', 'Organisation', 'Place', 'Registered', 'Language'],
}
const places: Record<Locale, Record<Registration['place'], string>> = {
  nb: { seat: 'Har plass', waiting: 'Venteliste' },
  en: { seat: 'Has a place', waiting: 'Waiting list' },
}
const languages: Record<Locale, Record<Locale, string>> = {
  nb: { nb: 'norsk', en: 'engelsk' },
  en: { nb: 'Norwegian', en: 'English' },
}

/**
 * `GET /api/registrations/sheet?event=…`: who has registered for an event, as a spreadsheet: those with a place first,
 * then those who wait, in their order. For whoever may read them.
 */
export const registrationSheet: Omit<Endpoint, 'root'> = {
  path: '/sheet',
  method: 'get',
  handler: async (req) => {
    const event = Number(req.query['event'])
    if (!(await mayRead(req, event)))
      throw new APIError(translate(req, 'notFound'), 404, null, true)
    const { docs } = await req.payload.find({
      collection: 'registrations',
      where: { event: { equals: event } },
      sort: ['place', 'id'],
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const language = req.i18n.language === 'en' ? 'en' : 'nb'
    const rows = docs.map((each) => [
      each.name,
      each.email,
      each.organisationName ?? '',
      places[language][each.place],
      dateAndTime(new Date(each.createdAt), language),
      languages[language][each.language],
    ])
    const name = { nb: 'pameldte', en: 'registered' }[language]
    return csvResponse(`${name}-${event}-${dayOf(new Date())}`, toCsv([columns[language], ...rows]))
  },
}

/** Whether somebody is an editor, or speaks for the organisation whose event it is. */
export async function mayRead(req: PayloadRequest, event: number): Promise<boolean> {
  if (!Number.isSafeInteger(event) || event <= 0 || !req.user) return false
  const found = await req.payload.findByID({
    collection: 'events',
    id: event,
    select: { publisher: true },
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) return false
  if (isEditor(req)) return true
  const own = organisationOf(req)
  return own !== null && idOf(found.publisher) === own
}

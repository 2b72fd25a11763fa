import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isPublished } from '@/cms/access/published'
import { isForOthers } from '@/cms/access/named-drafts'
import { isEditor } from '@/cms/access/roles'
import { titleOfDocument } from '@/cms/in-use/find-uses'
import { rowOf, type Row } from '@/cms/publishing/public-state'
import { translate } from '@/cms/translate'
import { localeOf, locales, type Locale } from '@/i18n/locales'
import { createClock, type Clock } from '@/lib/clock'
import { featurable, mostShown, type ChosenEntry } from './entries'

/** Why an entry is not on the front page of a language; `shown` when it is. */
export type EntryState = 'shown' | 'later' | 'over' | 'crowded' | 'missing' | 'trashed' | 'deleted'

/** What the form says of an entry. `since` is the moment that `later` and `over` mean. */
export type EntryStanding = { title: string; since?: string; in: Record<Locale, EntryState> }

const asked = z.object({
  entries: z
    .array(
      z.object({
        collection: z.enum(featurable),
        id: z.number().int().positive().max(2_147_483_647),
        from: z.iso.datetime({ offset: true }).optional(),
        to: z.iso.datetime({ offset: true }).optional(),
      }),
    )
    .max(100),
})

/** `POST /api/globals/featured/standing`: where each of the entries of a form stands, saved or not. */
export const standingEndpoint: Omit<Endpoint, 'root'> = {
  path: '/standing',
  method: 'post',
  handler: async (req) => {
    if (!isEditor(req)) throw new APIError(translate(req, 'notFound'), 404, null, true)
    const { data } = asked.safeParse(await req.json?.().catch(() => null))
    if (!data) throw new APIError(req.t('error:unspecific'), 400, null, true)
    return Response.json({ entries: await standingOf(req, data.entries) })
  },
}

async function standingOf(req: PayloadRequest, entries: ChosenEntry[]): Promise<EntryStanding[]> {
  const clock = createClock()
  const room: Record<Locale, number> = { nb: mostShown, en: mostShown }
  const standing: EntryStanding[] = []
  for (const entry of entries) {
    // What one may not know of is as one that is gone.
    const isKnown = !(await isForOthers(req, entry.collection, entry.id))
    const readable = isKnown ? await readableIn(req, entry, clock) : 'deleted'
    const inTime = stateInTime(entry, clock)
    const stateIn = (locale: Locale): EntryState => {
      if (typeof readable === 'string') return readable
      if (inTime !== 'shown') return inTime
      if (!readable.includes(locale)) return 'missing'
      return room[locale]-- > 0 ? 'shown' : 'crowded'
    }
    standing.push({
      title: readable === 'deleted' ? '' : await titleOfDocument(req, entry.collection, entry.id),
      since: inTime === 'later' ? entry.from : entry.to,
      in: { nb: stateIn('nb'), en: stateIn('en') },
    })
  }
  return standing
}

function stateInTime({ from, to }: ChosenEntry, clock: Clock): 'shown' | 'later' | 'over' {
  if (to && clock.hasCome(to)) return 'over'
  return from && !clock.hasCome(from) ? 'later' : 'shown'
}

/** The languages visitors can read it in; of an article in any of its versions, as the front page shows it. */
async function readableIn(
  req: PayloadRequest,
  { collection, id }: ChosenEntry,
  clock: Clock,
): Promise<Locale[] | 'trashed' | 'deleted'> {
  const row = await rowOf(req, collection, id)
  if (!row) return 'deleted'
  const versions = collection === 'news' ? await versionsOf(req, row) : [row]
  const readable = locales.filter((locale) =>
    versions.some((version) => isIn(version, locale) && isPublished(version, locale, clock)),
  )
  return readable.length === 0 && row['deletedAt'] ? 'trashed' : readable
}

const isIn = ({ language }: Row, locale: Locale): boolean =>
  typeof language !== 'string' || localeOf(language) === locale

async function versionsOf(req: PayloadRequest, row: Row): Promise<Row[]> {
  const { family } = row
  if (typeof family !== 'number') return [row]
  const { docs } = await req.payload.db.find<Row & { id: number }>({
    collection: 'news',
    where: { family: { equals: family } },
    locale: 'all',
    pagination: false,
    req,
  })
  return docs
}

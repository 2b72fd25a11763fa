import { z } from 'zod'
import { calendarTypes } from '@/i18n/calendars'
import { sectors } from '@/lib/sectors'

/**
 * The form of `/hub.json`. The first number grows when something means something else or is gone, the second when there
 * is more: whoever reads it ignores what they do not know.
 */
export const hubVersion = '1.1'

const Day = z.iso.date().meta({ description: 'A day in Norway.' })
const Moment = z.iso.datetime({ offset: true })
const Id = z
  .string()
  .regex(/^urn:uuid:[0-9a-f-]{36}$/)
  .meta({ description: 'Stays the same under another name, address and host.' })
const Words = z
  .object({ nb: z.string().optional(), en: z.string().optional() })
  .meta({ description: 'In the languages it is published in: Norwegian bokmål, English.' })
const Urls = z
  .object({ nb: z.url().optional(), en: z.url().optional() })
  .meta({ description: 'Its page in the languages it is published in.' })

const Partner = z.object({
  id: Id,
  name: Words,
  shortName: Words.optional(),
  sector: z.enum(sectors).optional(),
  founding: z.boolean().optional().meta({ description: 'Took part in starting the hub.' }),
  from: Day.optional().meta({ description: 'Absent when it is not known.' }),
  to: Day.optional().meta({ description: 'The last day of the partnership.' }),
  url: Urls.optional().meta({ description: 'Absent for one that is shown no more.' }),
})

const Seat = z.object({
  id: Id,
  person: z.string().optional().meta({ description: 'Absent where the name was removed.' }),
  body: Words.meta({ description: 'What the person sits for, as the group names it.' }),
  institution: Words.optional(),
  role: Words.optional(),
  from: Day,
  to: Day.optional(),
})

const Group = z.object({
  id: Id,
  kind: z.enum(['coordination', 'working']),
  name: Words,
  url: Urls,
  members: z.array(Seat),
})

const Event = z.object({
  id: Id.meta({ description: 'The UID of the event in calendars is the same.' }),
  type: z.enum(calendarTypes as [string, ...string[]]),
  title: Words,
  lead: Words,
  url: Urls,
  start: z.union([Moment, Day]).meta({ description: 'A day where the time is not known.' }),
  end: z.union([Moment, Day]).optional(),
  state: z.enum(['planned', 'moved', 'cancelled']),
  reason: Words.optional(),
  previousStart: z.union([Moment, Day]).optional().meta({
    description: 'When it was to begin before it was moved, where that is known. Since 1.1.',
  }),
  place: Words.optional(),
  onlineUrl: z.url().optional(),
})

const Article = z.object({
  id: Id.meta({ description: 'The same in feeds.' }),
  language: z.enum(['nb', 'nn', 'en']),
  title: z.string(),
  lead: z.string(),
  url: z.url(),
  published: Moment.optional().meta({ description: 'Absent when it is not known.' }),
})

const Call = z.object({
  id: Id,
  title: Words,
  lead: Words,
  programme: Words,
  topicCode: z.string().optional().meta({ description: 'As the call itself has it.' }),
  opens: Moment.optional().meta({ description: 'Absent when it is open already.' }),
  closes: Moment.optional().meta({ description: 'Absent when it is open until further notice.' }),
  url: Urls,
  source: z.url().optional().meta({ description: 'Where it is published, and applied for.' }),
})

export const HubData = z.object({
  $schema: z.url(),
  version: z.literal(hubVersion),
  licence: z.url(),
  hub: z.object({
    name: z.string(),
    country: z.literal('NO'),
    url: z.url(),
    email: z.string().optional(),
  }),
  composition: z.object({
    date: Day,
    known: z.boolean().meta({
      description: 'Whether the register reaches back to this day; else it names nobody.',
    }),
    partners: z.array(Partner),
    groups: z.array(Group),
  }),
  events: z
    .array(Event)
    .optional()
    .meta({ description: 'To come, or over for less than a year. Only without a date.' }),
  calls: z
    .array(Call)
    .optional()
    .meta({ description: 'Since 1.1. Open, or to be opened. Only without a date.' }),
  news: z
    .array(Article)
    .optional()
    .meta({ description: 'The newest of each language. Only without a date.' }),
})
export type HubData = z.infer<typeof HubData>

/** What is published at `/hub.schema.json`. */
export const hubSchema = (address: string): object => ({
  ...z.toJSONSchema(HubData, { io: 'input' }),
  $id: address,
  title: 'Cancer Mission Hub Norway',
})

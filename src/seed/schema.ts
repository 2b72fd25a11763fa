import { z } from 'zod'

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const keys = z.array(key).default([])
const day = z.iso.date()
const slug = key
const text = z.string().trim().min(1)
const pillar = z.enum(['understanding', 'prevention', 'diagnosis', 'quality', 'access'])
const sector = z.enum([
  'authority',
  'research',
  'healthTrust',
  'cluster',
  'industry',
  'patient',
  'municipality',
  'international',
])

/** The same fields once per language. */
const localised = <T extends z.ZodType>(fields: T) => ({ nb: fields, en: fields })
const inBoth = <T extends z.ZodType>(value: T) => z.strictObject(localised(value))

export const organisation = z.strictObject({
  key,
  ...localised(z.strictObject({ name: text, slug, description: text.optional() })),
  shortName: text.nullable(),
  aliases: z.array(text),
  sector,
  parent: key.optional(),
  website: z.url().nullish(),
  partnership: z.strictObject({ order: z.int(), founding: z.boolean() }).optional(),
})

const personTexts = z.strictObject({ title: text, unit: text.optional() })
export const person = z.strictObject({
  key,
  name: text,
  aliases: z.array(text).default([]),
  organisation: key,
  nb: personTexts.optional(),
  en: personTexts.optional(),
})

export const appointments = z.strictObject({
  group: z.literal('coordination'),
  from: day,
  confirmed: z.strictObject({ on: day, source: inBoth(text) }),
  bodies: z.array(
    z.strictObject({
      organisation: key,
      ...localised(text),
      members: z
        .array(z.strictObject({ person: key, institution: inBoth(text).optional() }))
        .nonempty(),
    }),
  ),
})

export const topic = z.strictObject({
  key: pillar,
  kind: z.enum(['pillar', 'crossCutting']),
  colour: pillar,
  order: z.int(),
  picture: key,
  ...localised(z.strictObject({ name: text, slug, lead: text, description: text })),
})

export const initiative = z.strictObject({
  key,
  kind: z.enum(['earlyAction', 'flagship', 'contactPoint', 'euProject']),
  order: z.int(),
  pillar: pillar.optional(),
  euFunded: z.boolean().default(false),
  norwegianParticipants: keys,
  ...localised(z.strictObject({ name: text, description: text.optional() })),
})

export const term = z.strictObject({
  key,
  leadsTo: z.tuple([z.enum(['pages', 'topics', 'organisations', 'initiatives']), key]).optional(),
  ...localised(
    z.strictObject({
      name: text,
      synonyms: z.array(text).optional(),
      explanation: text.optional(),
    }),
  ),
})

export const milestones = z.strictObject({
  phases: z.array(z.strictObject({ key, ...localised(text) })),
  sources: z.record(key, inBoth(text)),
  milestones: z.array(
    z.strictObject({
      key,
      date: day,
      precision: z.enum(['day', 'month', 'year']),
      phase: key,
      source: key,
      event: key.optional(),
      ...localised(z.strictObject({ title: text, text })),
    }),
  ),
})

const eventTexts = z.strictObject({
  title: text,
  slug,
  lead: text,
  audience: text.optional(),
  body: text.optional(),
  summary: text,
})
export const event = z.strictObject({
  type: z.enum(['leadership', 'workshop', 'council']),
  series: inBoth(text).optional(),
  start: day,
  timeKnown: z.literal(false),
  state: z.literal('planned'),
  organisers: keys,
  pillars: z.array(pillar),
  venue: inBoth(text).optional(),
  address: inBoth(text).optional(),
  participants: inBoth(text).optional(),
  ...localised(eventTexts),
  programme: z
    .array(
      z.strictObject({
        ...localised(text),
        pillar: pillar.optional(),
        people: z.array(
          z.strictObject({
            person: key,
            role: z.enum(['opener', 'moderator', 'panel', 'presenter']),
          }),
        ),
      }),
    )
    .default([]),
})

export const article = z.strictObject({
  language: z.enum(['nb', 'en']),
  translationOf: z.enum(['nb', 'en']).optional(),
  kind: z.literal('news'),
  title: text,
  slug,
  lead: text,
  picture: key,
  published: day.optional(),
  publisher: key.optional(),
  byline: z
    .strictObject({
      people: z.array(z.strictObject({ person: key, title: text, unit: text, organisation: text })),
    })
    .optional(),
  source: z
    .strictObject({ organisation: key, publishedBy: text, dateUnknown: z.literal(true) })
    .optional(),
  pillars: z.array(pillar),
  relatedEvent: key.optional(),
  people: keys,
  organisations: keys,
})

export const page = z.strictObject({
  page: z.enum([
    'about',
    'mission',
    'patients',
    'participate',
    'contact',
    'privacy',
    'accessibility',
  ]),
  title: text,
  slug,
  lead: text,
  inShort: z.array(text).max(3).optional(),
  picture: key.optional(),
})

export const media = z.strictObject({
  credit: inBoth(text),
  media: z.array(
    z.strictObject({
      key,
      file: z.string().regex(/^[a-z0-9-]+\.webp$/),
      seed: key,
      pillar: pillar.optional(),
      shape: z.enum(['card', 'article', 'portrait']),
      ...localised(z.strictObject({ caption: text.optional() })),
    }),
  ),
})

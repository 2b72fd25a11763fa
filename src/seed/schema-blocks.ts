import { z } from 'zod'

const text = z.string().trim().min(1)

/** What each fenced block in a body may hold, by the word after the fence. */
export const blockSchemas = {
  speech: z.strictObject({
    person: text.optional(),
    name: text,
    title: text,
    text,
    verbatim: z.boolean(),
  }),
  pullFact: z.strictObject({ figure: text, text, source: text }),
  pullQuote: z.strictObject({ text, source: text }),
  figure: z.strictObject({ media: text }),
  gallery: z.strictObject({ media: z.array(text) }),
  factBox: z.strictObject({ title: text, text }),
  table: z.strictObject({
    caption: text,
    header: z.array(text),
    rows: z.array(z.array(text)),
  }),
  timeline: z.strictObject({ milestones: z.union([z.literal('all'), z.array(text)]) }),
  people: z.strictObject({ people: z.array(text) }),
  download: z.strictObject({ document: text }),
  callToAction: z.strictObject({ text, label: text, url: text }),
} as const

export type BlockKind = keyof typeof blockSchemas

/** Whether a fence's info word names one of the site's own blocks. */
export const isBlockKind = (value: string): value is BlockKind => Object.hasOwn(blockSchemas, value)

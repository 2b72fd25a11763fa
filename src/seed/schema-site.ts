import { z } from 'zod'

const text = z.string().trim().min(1)
const localised = <T extends z.ZodType>(fields: T) => ({ nb: fields, en: fields })
const label = z.strictObject({ label: text, url: z.string().startsWith('/') })
const link = z.strictObject(localised(label))

export const site = z.strictObject({
  navigation: z.array(link),
  footer: z.strictObject({
    ...localised(z.strictObject({ text })),
    columns: z.array(z.strictObject({ ...localised(text), links: z.array(link) })),
  }),
  contact: z.strictObject({
    secretariat: z.string(),
    email: z.string(),
    phone: z.string(),
    postalAddress: z.string(),
  }),
  accessibilityStatementUrl: z.string(),
  socialAccounts: z.array(z.never()),
  featured: z.array(
    z.strictObject({ type: z.enum(['news', 'events', 'pages', 'topics']), key: text }),
  ),
  missionStatement: z.strictObject(
    localised(z.strictObject({ before: text, figure: text, after: text, text, source: text })),
  ),
  home: z.strictObject(
    localised(
      z.strictObject({
        heroHeadline: text,
        heroLead: text,
        heroLink: label,
        pillarsLead: text,
        partnersLead: text,
        whereToTurn: z.strictObject({ title: text, text, link: label }),
      }),
    ),
  ),
})

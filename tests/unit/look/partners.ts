import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const named = z.object({ name: z.string() })
const Register = z.array(
  z.object({
    nb: named,
    en: named,
    shortName: z.string().nullish(),
    sector: z.string(),
    partnership: z.object({ founding: z.boolean() }).optional(),
  }),
)

const register = Register.parse(parse(readFileSync('content/organisations.yaml', 'utf8')))

const partnersIn = (language: 'nb' | 'en') =>
  register.flatMap(({ shortName, sector, partnership, [language]: words }) =>
    partnership ? [{ name: shortName ?? words.name, founding: partnership.founding, sector }] : [],
  )

/** The partners as the site names them on its first day. */
export const inNorwegian = partnersIn('nb')
export const inEnglish = partnersIn('en')
export const partners = inNorwegian.map(({ founding, sector }) => ({ founding, sector }))

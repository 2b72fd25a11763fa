import { cache } from 'react'
import { otherLocale, type Locale } from '@/i18n/locales'
import type { TextIn } from '@/i18n/words'
import { dayOf, type Day } from '@/lib/days'
import { part } from '@/lib/parts'
import { gateway, sql, type Gateway } from '@/data'
import type { Partnership } from '@/features/organisations/partnership'

/** A partner that has no page now, by the name it had. */
export type FormerPartner = Partnership & { id: number; name: TextIn; takenDown: Day }

/** Partners that visitors were shown and are shown no more. */
export const getFormerPartners = cache(async (locale: Locale): Promise<FormerPartner[]> =>
  listFormerPartners(await gateway(), locale),
)

type Row = Partial<Record<Locale | 'from' | 'to', string | null>> & {
  id: number
  taken_down: string
}

/** Everything in this table was public once, and nothing else comes into it. */
export async function listFormerPartners(
  content: Gateway,
  locale: Locale,
): Promise<FormerPartner[]> {
  const rows = await content.select<Row>(
    part.list('former-partners'),
    sql`
    select f.organisation::int as id, f.nb, f.en, f."from", f."to", f.taken_down
    from former_partners f order by coalesce(f.nb, f.en), f.id`,
  )
  return rows.flatMap((row) => {
    const lang = row[locale] ? locale : otherLocale(locale)
    const text = row[lang]
    if (!text) return []
    const { id, from, to, taken_down: takenDown } = row
    const days = { from: dayIf(from), to: dayIf(to), takenDown: dayOf(new Date(takenDown)) }
    return [{ id, name: { text, lang }, ...days }]
  })
}

const dayIf = (stored: string | null | undefined): Day | undefined =>
  stored ? dayOf(new Date(stored)) : undefined

import type { Locale } from '@/i18n/locales'
import type { Gateway } from '@/data'

export type Milestone = {
  id: number
  title: string
  text?: string
  source?: string
  phase?: string
  /** ISO moment, and how much of it is known. */
  date?: string
  precision: 'day' | 'month' | 'year'
  lang: Locale
}

/** The hub's milestones in the order of their dates. */
export async function milestonesById(content: Gateway, locale: Locale) {
  const facts = await content.list('milestones', locale)
  return new Map<number, Milestone>(
    facts.map(({ doc, lang }) => [
      doc.id,
      {
        id: doc.id,
        title: doc.title,
        text: doc.text ?? undefined,
        source: doc.source ?? undefined,
        phase: doc.phase ?? undefined,
        date: doc.date ?? undefined,
        precision: doc.precision,
        lang,
      },
    ]),
  )
}

import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { idOf, idsOf } from '@/lib/ids'
import type { Gateway } from '@/data'

export type Milestone = {
  id: number
  title: string
  text?: string
  source?: string
  phase?: string
  /** The page of the event it was, and the language of that page. */
  event?: { href: string; lang: Locale }
  /** ISO moment, and how much of it is known. */
  date?: string
  precision: 'day' | 'month' | 'year'
  lang: Locale
}

/** The hub's milestones in the order of their dates. */
export async function milestonesById(content: Gateway, locale: Locale) {
  const facts = await content.list('milestones', locale)
  const asked = idsOf(facts.map(({ doc }) => doc.event))
  const events = new Map(
    (await content.byIds('events', locale, asked)).map(({ doc, lang }) => [
      doc.id,
      { href: href(lang, 'event', { slug: doc.slug }), lang },
    ]),
  )
  return new Map<number, Milestone>(
    facts.map(({ doc, lang }) => [
      doc.id,
      {
        id: doc.id,
        title: doc.title,
        text: doc.text ?? undefined,
        source: doc.source ?? undefined,
        phase: doc.phase ?? undefined,
        event: events.get(idOf(doc.event) ?? 0),
        date: doc.date ?? undefined,
        precision: doc.precision,
        lang,
      },
    ]),
  )
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { dateParts, textDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { EventRow, type DateParts } from '@/ui/lists/event-row'
import { LangTag } from '@/ui/text/lang-tag'
import type { CallRow } from './queries/rows'
import { stateWords } from './words'

type Props = { locale: Locale; calls: readonly CallRow[]; as?: 'h2' | 'h3' }

/** Calls by the day that matters: when one closes, or opens. The first to close is in rose. */
export async function CallList({ locale, calls, as }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls.language' })
  const rows = await Promise.all(
    calls.map(async (call) => ({ call, words: await stateWords(locale, call) })),
  )
  return rows.map(({ call, words }, at) => {
    const { id, lang, lead, programme, state, title, topicCode } = call
    const past = state.kind === 'closed'
    return (
      <EventRow
        key={id}
        as={as}
        item={{
          key: String(id),
          title,
          href: call.href,
          lang: foreign(lang, locale),
          date: dayThatMatters(call, locale),
          kicker: words,
          lead: past ? undefined : lead,
          detail: [programme, topicCode].filter(Boolean).join(' · '),
          past,
          next: at === 0 && state.kind === 'closing',
        }}
        side={lang !== locale && <LangTag>{t(lang)}</LangTag>}
      />
    )
  })
}

function dayThatMatters({ closes, opens, state }: CallRow, locale: Locale): DateParts | undefined {
  const iso = state.kind === 'coming' ? opens : closes
  if (!iso) return undefined
  const moment = new Date(iso)
  const parts = dateParts(moment, locale)
  return { ...parts, spoken: `${parts.weekday} ${textDate(moment, locale)}`, iso: dayOf(moment) }
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { textDate } from '@/lib/dates'
import { classes } from '@/ui/classes'
import { LangTag } from '@/ui/text/lang-tag'
import { TimeText } from '@/ui/text/time-text'
import type { CardRow } from './queries/rows'

type Props = {
  locale: Locale
  cards: readonly CardRow[]
  as?: 'h2' | 'h3'
  /** Why each stands here, in words. */
  reasons?: ReadonlyMap<number, ReactNode>
  /** Whose they are is said already. */
  ofOne?: boolean
}

/** Cards with whose they are, what they offer or seek, and until when; of those that ended what came of it. */
export async function CardEntries({ locale, cards, as: Heading = 'h3', ofOne, reasons }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  return cards.map((card) => {
    const { href, id, isOpen, kind, lang, organisation, outcome, side, text, title, until } = card
    const name = <span lang={foreign(organisation.lang, locale)}>{organisation.name}</span>
    return (
      <article key={id} className={classes('event-row rule', !isOpen && 'past')}>
        <div className="cols pt-4">
          <div className="margin">
            {!ofOne && (
              <p className="t-small">
                {organisation.href ? <a href={organisation.href}>{name}</a> : name}
              </p>
            )}
          </div>
          <div className="content">
            <p className="t-small quiet">
              {t(`side.${side}`)} · {t(`kind.${kind}`)} ·{' '}
              <TimeText iso={until}>
                {t(isOpen ? 'until' : 'ended', { date: textDate(new Date(until), locale) })}
              </TimeText>
            </p>
            <Heading lang={foreign(lang, locale)}>
              <a href={href}>{title}</a>
            </Heading>
            <p className="mt-3 max-w-[36em]" lang={foreign(lang, locale)}>
              {outcome ?? text}
            </p>
            {reasons?.has(id) && (
              <p className="t-small quiet mt-3 max-w-[44em]">{reasons.get(id)}</p>
            )}
            {lang !== locale && <LangTag>{t(`language.${lang}`)}</LangTag>}
          </div>
        </div>
      </article>
    )
  })
}

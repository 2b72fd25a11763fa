import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { foreign, marked } from '@/i18n/words'
import { textDate } from '@/lib/dates'
import { sentenceList } from '@/lib/sentence-list'
import { NameList } from '@/ui/lists/name-list'
import { Facts } from '@/ui/text/facts'
import { TimeText } from '@/ui/text/time-text'
import type { CardLink, CardRow } from './queries/rows'

type Props = { locale: Locale; card: CardRow }

/** Whose a card is, until when, and what it is about. */
export async function CardFacts({ locale, card }: Props) {
  const t = await getTranslations({ locale, namespace: 'cards' })
  const p = await getTranslations({ locale, namespace: 'partners' })
  const { action, call, isOpen, organisation, region, sectors, topics, until } = card
  const link = (to: CardLink | undefined) =>
    to && (
      <a href={to.href} lang={foreign(to.lang, locale)}>
        {to.name}
      </a>
    )
  const facts: { name: string; value: ReactNode }[] = [
    {
      name: t('organisation'),
      value: <NameList names={marked([organisation], locale)} locale={locale} />,
    },
    {
      name: t(isOpen ? 'holds' : 'held'),
      value: <TimeText iso={until}>{textDate(new Date(until), locale)}</TimeText>,
    },
    { name: t('call'), value: link(call) },
    { name: t('action'), value: link(action) },
    {
      name: t('pillar'),
      value: topics.length > 0 && <NameList names={marked(topics, locale)} locale={locale} />,
    },
    {
      name: t('sectors'),
      value:
        sectors.length > 0 &&
        sentenceList[locale].format(
          sectors.map((sector, at) => inSentence(p(`sector.${sector}`), at)),
        ),
    },
    { name: t('place'), value: region && t(`region.${region}`) },
  ]
  return <Facts facts={facts.filter(({ value }) => Boolean(value))} accent={isOpen} />
}

/** The first of them begins the line. */
const inSentence = (word: string, at: number): string =>
  at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)

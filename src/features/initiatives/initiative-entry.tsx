import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { initiativeId } from '@/i18n/initiative-kinds'
import type { Locale } from '@/i18n/locales'
import { FundedByEu } from '@/features/site/funded-by-eu'
import { foreign, marked } from '@/i18n/words'
import { textDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { siteName } from '@/lib/site-name'
import { NameList } from '@/ui/lists/name-list'
import { Facts } from '@/ui/text/facts'
import { LangTag } from '@/ui/text/lang-tag'
import { TimeText } from '@/ui/text/time-text'
import type { Initiative } from './queries'

type Props = { locale: Locale; initiative: Initiative; as?: 'h2' | 'h3' }

/** An initiative with what it is, who takes part from Norway and as what, its money, and when somebody last checked it. */
export async function InitiativeEntry({ locale, initiative, as: Heading = 'h3' }: Props) {
  const t = await getTranslations({ locale, namespace: 'networks' })
  const { checkedOn, description, euFunded, from, grantNumber, id, lang, name } = initiative
  const { official, organisations, to, topic, website } = initiative
  const day = (iso: string) => textDate(new Date(iso), locale)
  const period = () => {
    if (from && to) return t('fromTo', { from: day(from), to: day(to) })
    if (from) return t('from', { from: day(from) })
    return to && t('until', { to: day(to) })
  }
  const participants = marked(organisations, locale).map(({ coordinator, ...named }) => ({
    ...named,
    ...(coordinator && { note: t('coordinator') }),
  }))
  const facts: { name: string; value: ReactNode }[] = [
    { name: t('official'), value: official && <span lang="en">{official}</span> },
    {
      name: t('participants'),
      value: participants.length > 0 && <NameList names={participants} locale={locale} />,
    },
    { name: t('period'), value: period() },
    {
      name: t('topic'),
      value: topic && (
        <a href={topic.href} lang={foreign(topic.lang, locale)}>
          {topic.name}
        </a>
      ),
    },
    { name: t('website'), value: website && <a href={website}>{siteName(website)}</a> },
    {
      name: t('checked'),
      value: checkedOn && <TimeText iso={dayOf(new Date(checkedOn))}>{day(checkedOn)}</TimeText>,
    },
  ]
  const shown = facts.filter(({ value }) => Boolean(value))
  return (
    <article className="initiative" id={initiativeId(id)}>
      <Heading className="t-h3" lang={foreign(lang, locale)}>
        {name}
      </Heading>
      {lang !== locale && <LangTag>{t(`language.${lang}`)}</LangTag>}
      {description && (
        <p className="mt-3 max-w-[36em]" lang={foreign(lang, locale)}>
          {description}
        </p>
      )}
      {shown.length > 0 && <Facts facts={shown} />}
      {euFunded && <FundedByEu locale={locale} of={[{ grant: grantNumber }]} />}
    </article>
  )
}

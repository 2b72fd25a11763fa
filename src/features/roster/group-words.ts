import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { capitalised, countInWords } from '@/lib/numerals'
import { standingOn, type GroupTerm } from './groups'
import type { Body } from './seats'

type Shown = {
  group: GroupTerm
  bodies: Body[]
  /** The day that is shown. */
  day: Day
  /** Set on the page of a day. */
  asked?: Day
  today: Day
}

/** `Fem personer fra tre miljøer sitter i gruppen. Slik er den 3. mars 2027, ifølge registeret.` */
export async function workingGroupLead(locale: Locale, shown: Shown): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'workingGroup' })
  const { bodies, day, group } = shown
  const dates = {
    date: onDay(day, locale),
    from: group.from ? onDay(group.from, locale) : '',
    to: group.to ? onDay(group.to, locale) : '',
  }
  const people = bodies.flatMap(({ seats }) => seats).length
  const counts = {
    people,
    bodies: bodies.length,
    peopleWord: capitalised(countInWords(people, locale)),
    bodiesWord: countInWords(bodies.length, locale),
  }
  const standing = standingOn(group, day)
  if (standing !== 'during') return t(standing === 'before' ? 'notYet' : 'notAnyMore', dates)
  const who = people > 0 ? `${t(tenseOf(shown), counts)} ` : ''
  return `${who}${t(momentOf(shown), dates)}`
}

type Tense = 'sit' | 'sat' | 'willSit'
const tenseOf = ({ day, today }: Shown): Tense =>
  day < today ? 'sat' : day > today ? 'willSit' : 'sit'

function momentOf({ asked, day, group, today }: Shown) {
  if (asked !== undefined) return day > today ? 'asWillBe' : 'asWas'
  const standing = standingOn(group, today)
  return standing === 'before' ? 'asComing' : standing === 'after' ? 'asEnded' : 'asIs'
}

/** `1. januar 2026 – 30. juni 2027`, as far as it is known; `''` when no day is. */
export async function periodWords(locale: Locale, { from, to }: GroupTerm): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'workingGroup' })
  const dates = { from: from ? onDay(from, locale) : '', to: to ? onDay(to, locale) : '' }
  if (from && to) return t('fromTo', dates)
  return from ? t('since', dates) : to ? t('until', dates) : ''
}

const onDay = (day: Day, locale: Locale): string => textDate(noonOf(day), locale)

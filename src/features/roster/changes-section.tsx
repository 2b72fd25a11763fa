import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { noonOf, textDate } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { Section } from '@/ui/frame/section'
import { Changes } from './changes'
import { changesBetween, registerBegins, type Seat } from './seats'

type Props = {
  locale: Locale
  seats: Seat[]
  day: Day
  today: Day
  /** The first day the group is known on, if the register itself does not begin there. */
  begins?: Day
}

/** What changed between a day and today; on today's page, everything the register knows. */
export async function ChangesSection({ locale, seats, day, today, begins }: Props) {
  const t = await getTranslations({ locale, namespace: 'group' })
  const [from, to] =
    day < today ? [day, today] : day > today ? [today, day] : [begins ?? registerBegins, today]
  const changes = changesBetween(seats, from, to, begins)
  const name = t(day < today ? 'changesSince' : day > today ? 'changesUntil' : 'changes')
  return (
    <Section name={name} roster>
      {changes.length > 0 ? (
        <Changes locale={locale} changes={changes} />
      ) : (
        <p>{t(day === today ? 'noChangesYet' : 'noChanges')}</p>
      )}
      {begins === undefined && (
        <p className="quiet mt-4 max-w-[36em]">
          {t('begins', { date: textDate(noonOf(registerBegins), locale) })}
        </p>
      )}
    </Section>
  )
}

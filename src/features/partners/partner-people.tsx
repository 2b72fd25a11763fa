import { getTranslations } from 'next-intl/server'
import { isHeldOn, type Seat } from '@/features/roster/seats'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { foreign } from '@/i18n/words'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'
import { PeopleList } from '@/ui/lists/people-list'
import { EmptyState } from '@/ui/lists/related'
import type { PartnerWork } from './queries/partner-page'

type Props = { locale: Locale; seats: Seat[]; people: PartnerWork['people']; today: Day }

/** Who sits in the coordination group for the partner, and who did. */
export async function PartnerPeople({ locale, seats, people, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'partner' })
  const now = seats.filter((seat) => isHeldOn(seat, today))
  const earlier = seats.flatMap((seat) =>
    seat.to && seat.to < today ? [{ ...seat, to: seat.to }] : [],
  )
  const personOf = ({ personId }: Seat) => people.get(personId ?? 0)
  // What they sit as; where that is not told, what they are.
  const detailOf = (seat: Seat) =>
    [seat.institution?.text, seat.role?.text].filter(Boolean).join(', ') || personOf(seat)?.title
  const langOf = (seat: Seat) =>
    foreign((seat.institution ?? seat.role ?? personOf(seat))?.lang ?? locale, locale)
  return (
    <Section name={t('group')}>
      {now.length > 0 ? (
        <PeopleList
          people={now.map((seat) => ({
            key: String(seat.id),
            name: seat.person,
            detail: detailOf(seat),
            lang: langOf(seat),
            portrait: personOf(seat)?.portrait,
          }))}
        />
      ) : (
        <EmptyState>{t('groupEmpty')}</EmptyState>
      )}
      {earlier.length > 0 && (
        <>
          <h3 className="section-name mt-8">{t('earlier')}</h3>
          <PeopleList
            people={earlier.map((seat) => ({
              key: String(seat.id),
              name: seat.person,
              detail: t('termUntil', { to: listDate(noonOf(seat.to), locale) }),
            }))}
          />
        </>
      )}
      <p className="mt-4">
        <MoreLink href={href(locale, 'coordinationGroup')}>{t('wholeGroup')}</MoreLink>
      </p>
    </Section>
  )
}

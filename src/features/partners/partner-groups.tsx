import { getTranslations } from 'next-intl/server'
import { isHeldOn } from '@/features/roster/seats'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { listDate, noonOf } from '@/lib/dates'
import type { Day } from '@/lib/days'
import { Section } from '@/ui/frame/section'
import { NameList } from '@/ui/lists/name-list'
import { Related } from '@/ui/lists/related'
import type { PartnerWork } from './queries/partner-page'

type Props = { locale: Locale; seats: PartnerWork['inGroups']; today: Day }

/** The working groups in which people sit for the partner, or did; nothing where nobody ever has. */
export async function PartnerGroups({ locale, seats, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'partner' })
  const begun = seats.filter(({ from }) => from <= today)
  const groups = [...Map.groupBy(begun, ({ group }) => group.id).values()].map((all) => {
    const now = all.filter((seat) => isHeldOn(seat, today))
    return { held: now.length > 0 ? now : all, isOver: now.length === 0 }
  })
  const shown = groups.toSorted((a, b) => Number(a.isOver) - Number(b.isOver))
  if (shown.length === 0) return null
  return (
    <Section name={t('inGroups')}>
      <Related
        items={shown.flatMap(({ held, isOver }) => {
          const [first] = held
          const last = held
            .map(({ to = '' }) => to)
            .toSorted()
            .at(-1)
          if (!first) return []
          const { id, name, href } = first.group
          return {
            key: String(id),
            kind: (
              <>
                <NameList names={held.map(({ person }) => ({ name: person }))} locale={locale} />
                {isOver && last && `, ${t('termUntil', { to: listDate(noonOf(last), locale) })}`}
              </>
            ),
            title: name.text,
            href,
            lang: foreign(name.lang, locale),
          }
        })}
      />
    </Section>
  )
}

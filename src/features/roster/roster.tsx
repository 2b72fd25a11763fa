import { getPartners } from '@/features/organisations/queries/partners'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { Roster } from '@/ui/roster/roster'
import type { Body } from './seats'

type Props = { locale: Locale; bodies: Body[]; as?: 'h2' | 'h3' }

/** Who sits for whom, in the editors' order; partners lead to their pages. */
export async function GroupRoster({ locale, bodies, as }: Props) {
  const partners = await getPartners(locale)
  return (
    <Roster
      as={as}
      seats={bodies.map(({ key, name, seats }) => ({
        key,
        body: name.text,
        href: partners.find(({ id }) => id === seats[0]?.organisationId)?.href,
        lang: foreign(name.lang, locale),
        people: seats.map(({ id, person, institution, role }) => ({
          key: String(id),
          name: person,
          institution: institution?.text,
          detail: role?.text,
          lang: foreign((institution ?? role)?.lang ?? locale, locale),
        })),
      }))}
    />
  )
}

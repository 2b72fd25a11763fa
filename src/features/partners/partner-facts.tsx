import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { noonOf, textDate } from '@/lib/dates'
import { siteName } from '@/lib/site-name'
import type { Day } from '@/lib/days'
import { Facts } from '@/ui/text/facts'
import { isPartnerOn } from '@/features/organisations/partnership'
import type { PartnerPage } from '@/features/organisations/queries/partners'

type Props = { locale: Locale; partner: PartnerPage; today: Day }

/** What the register knows about the partnership, and where the partner's own site is. */
export async function PartnerFacts({ locale, partner, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'partner' })
  const { founding, from, to, website } = partner
  const date = (day: Day): string => textDate(noonOf(day), locale)
  const former = to !== undefined && !isPartnerOn(partner, today)
  const facts = [
    {
      name: t('role'),
      value: former ? t('former', { date: date(to) }) : t(founding ? 'founding' : 'partner'),
    },
    ...(from ? [{ name: t('since'), value: date(from) }] : []),
    ...(website
      ? [
          {
            name: t('website'),
            value: <a href={website}>{siteName(website)}</a>,
          },
        ]
      : []),
  ]
  return (
    <div className="mt-10 max-w-[34em]">
      <Facts facts={facts} />
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { EuFunding } from '@/ui/text/eu-funding'

type Props = {
  locale: Locale
  /** What the money is for, and the numbers of its grants. */
  of: readonly { name?: string; grant?: string }[]
}

/** What the programme demands of whoever has EU funding, in the reader's language; nothing for nobody. */
export async function FundedByEu({ locale, of: funded }: Props) {
  if (funded.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'networks' })
  const detail = funded
    .map(({ grant, name }) => {
      const number = grant && `${t('grant')} ${grant}`
      return name && number ? `${name}: ${number}` : (name ?? number)
    })
    .filter(Boolean)
    .join('. ')
  return <EuFunding words={t('funded')} disclaimer={t('disclaimer')} detail={detail || undefined} />
}

import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { EuFunding } from '@/ui/text/eu-funding'

type Props = {
  locale: Locale
  /** What the money is for, and the numbers of its grants. */
  of: readonly { name?: ReactNode; grant?: string | undefined }[]
}

/** What the programme demands of whoever has EU funding, in the reader's language; nothing for nobody. */
export async function FundedByEu({ locale, of: funded }: Props) {
  if (funded.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'networks' })
  const said = funded.filter(({ grant, name }) => grant ?? name)
  const detail = said.map(({ grant, name }, at) => (
    <Fragment key={grant ?? at}>
      {at > 0 && '. '}
      {name}
      {name && grant && ': '}
      {grant && `${t('grant')} ${grant}`}
    </Fragment>
  ))
  return (
    <EuFunding
      words={t('funded')}
      disclaimer={t('disclaimer')}
      detail={said.length > 0 && detail}
    />
  )
}

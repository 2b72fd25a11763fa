import { getTranslations } from 'next-intl/server'
import { CallList } from '@/features/calls/call-list'
import type { CallRow } from '@/features/calls/queries/rows'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'

type Props = { locale: Locale; calls: readonly CallRow[] }

/** Calls that can be applied to now; nothing while none is open. */
export async function HomeCalls({ locale, calls }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  if (calls.length === 0) return null
  return (
    <Section
      name={t('name')}
      wide
      more={<MoreLink href={href(locale, 'calls')}>{t('all')}</MoreLink>}
    >
      <CallList locale={locale} calls={calls} />
    </Section>
  )
}

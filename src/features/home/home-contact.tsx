import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { Section } from '@/ui/frame/section'

type Props = { locale: Locale; title: string; text: string }

/** Where to turn. */
export async function HomeContact({ locale, title, text }: Props) {
  const t = await getTranslations({ locale, namespace: 'home' })
  if (!text) return null
  return (
    <Section name={title || t('contact')}>
      <p className="t-lead max-w-[30em]">{text}</p>
      <p className="mt-4">
        <MoreLink href={href(locale, 'contact')}>{t('contact')}</MoreLink>
      </p>
    </Section>
  )
}

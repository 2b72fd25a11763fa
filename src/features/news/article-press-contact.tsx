import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { marked } from '@/i18n/words'
import { Section } from '@/ui/frame/section'
import { Byline } from '@/ui/text/byline'
import { Reach } from '@/ui/text/reach'
import type { PressContact } from './queries/press-contact'

type Props = { locale: Locale; contact: PressContact }

/** Whom journalists call or write to about the article. */
export async function ArticlePressContact({ locale, contact }: Props) {
  const t = await getTranslations({ locale, namespace: 'article' })
  return (
    <Section name={t('pressContact')}>
      <Byline authors={marked([contact], locale)}>
        <Reach {...contact} />
      </Byline>
    </Section>
  )
}

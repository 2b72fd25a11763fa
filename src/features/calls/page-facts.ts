import { getTranslations } from 'next-intl/server'
import type { PageFacts } from '@/features/metadata/metadata'
import type { Locale } from '@/i18n/locales'
import type { CallPage } from './queries/call'

/** What a call says about itself in its head. */
export async function callFacts(locale: Locale, call: CallPage): Promise<PageFacts> {
  const { id, lead, other, path, programme, title, topics } = call
  const t = await getTranslations({ locale, namespace: 'calls' })
  return {
    locale,
    title,
    description: lead,
    path,
    alternate: other,
    share: {
      label: `${t('name')} · ${programme}`,
      pillar: topics[0]?.colour,
      seed: `call ${id}`,
    },
  }
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { sentenceList } from '@/lib/sentence-list'
import type { Initiative } from './queries'

type Props = { locale: Locale; initiative: Initiative }

/** An initiative's name, leading to its own site, with what it is and which Norwegians take part. */
export async function InitiativeName({ locale, initiative }: Props) {
  const t = await getTranslations({ locale, namespace: 'mission' })
  const { name, website, description, participants, lang } = initiative
  const names = sentenceList[locale].format(participants)
  return (
    <span lang={foreign(lang, locale)}>
      {website ? <a href={website}>{name}</a> : name}
      {description && <span className="t-small quiet block">{description}</span>}
      {participants.length > 0 && (
        <span className="t-small quiet block">{t('participants', { names })}</span>
      )}
    </span>
  )
}

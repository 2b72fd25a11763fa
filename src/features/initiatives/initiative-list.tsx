import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { sentenceList } from '@/lib/sentence-list'
import { PeopleList } from '@/ui/lists/people-list'
import type { Initiative } from './queries'

type Props = { locale: Locale; initiatives: readonly Initiative[] }

/** Initiatives with what they are and which Norwegians take part. */
export async function InitiativeList({ locale, initiatives }: Props) {
  const t = await getTranslations({ locale, namespace: 'mission' })
  const names = sentenceList[locale]
  return (
    <PeopleList
      people={initiatives.map(({ id, name, website, description, participants, lang }) => ({
        key: String(id),
        name,
        href: website,
        detail: [
          description,
          participants.length > 0 && t('participants', { names: names.format(participants) }),
        ]
          .filter(Boolean)
          .join(' '),
        lang: foreign(lang, locale),
      }))}
    />
  )
}

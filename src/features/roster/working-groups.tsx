import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import type { Day } from '@/lib/days'
import { Section } from '@/ui/frame/section'
import { Related } from '@/ui/lists/related'
import { periodWords } from './group-words'
import { standingOn, type WorkingGroup } from './groups'

type Props = { locale: Locale; groups: WorkingGroup[]; today: Day }

/** The groups beside the coordination group: those at work and to come first, then those that are over. */
export async function WorkingGroups({ locale, groups, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'workingGroup' })
  const [over, others] = [true, false].map((isOver) =>
    groups.filter((each) => (standingOn(each, today) === 'after') === isOver),
  )
  const shown = [...(others ?? []), ...(over ?? [])]
  if (shown.length === 0) return null
  const items = await Promise.all(
    shown.map(async (group) => ({
      key: String(group.id),
      kind: [
        t(standingOn(group, today) === 'after' ? 'ended' : 'name'),
        await periodWords(locale, group),
      ]
        .filter(Boolean)
        .join(' · '),
      title: group.name.text,
      href: group.href,
      lang: foreign(group.name.lang, locale),
    })),
  )
  return (
    <Section name={t('names')} roster>
      <Related items={items} />
    </Section>
  )
}

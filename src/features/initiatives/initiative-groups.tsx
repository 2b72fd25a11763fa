import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/locales'
import { FundedByEu } from '@/features/site/funded-by-eu'
import { foreign } from '@/i18n/words'
import { textDate } from '@/lib/dates'
import { dayOf } from '@/lib/days'
import { countInWords } from '@/lib/numerals'
import { DataTable } from '@/ui/blocks/blocks'
import { Section } from '@/ui/frame/section'
import { TimeText } from '@/ui/text/time-text'
import { InitiativeList } from './initiative-list'
import { InitiativeName } from './initiative-name'
import type { Initiative } from './queries'

type Props = { locale: Locale; initiatives: readonly Initiative[] }

const kinds = ['earlyAction', 'flagship', 'network', 'contactPoint', 'euProject'] as const

/** What is done under the Mission, kind by kind: tables of names, and lists of what has but one. */
export async function InitiativeGroups({ locale, initiatives }: Props) {
  const t = await getTranslations({ locale, namespace: 'mission' })
  const groups = kinds.map((kind) => ({
    kind,
    rows: initiatives.filter((initiative) => initiative.kind === kind),
  }))
  const nameOf = (kind: Initiative['kind'], count: number) =>
    t(`kind.${kind}`, { count, words: countInWords(count, locale) })
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, rows }) => (
      <Section key={kind} name={nameOf(kind, rows.length)} note={t(`note.${kind}`)}>
        {rows.some(({ official, topic }) => official ?? topic) ? (
          <InitiativeTable locale={locale} initiatives={rows} caption={nameOf(kind, rows.length)} />
        ) : (
          <>
            <InitiativeList locale={locale} initiatives={rows} />
            <Funding locale={locale} initiatives={rows} />
          </>
        )}
      </Section>
    ))
}

type TableProps = Props & { caption: string; withTopic?: boolean }

/** Names in the visitor's language and the official English ones, with the pillar where it is known. */
export async function InitiativeTable(props: TableProps) {
  const { locale, initiatives, caption, withTopic = true } = props
  const t = await getTranslations({ locale, namespace: 'mission.column' })
  const official = initiatives.some((each) => each.official)
  const topics = withTopic && initiatives.some(({ topic }) => topic)
  const head = [
    official ? t('name') : t('nameOnly'),
    ...(official ? [t('official')] : []),
    ...(topics ? [t('topic')] : []),
  ]
  const rows = initiatives.map((initiative) => [
    <InitiativeName key="name" locale={locale} initiative={initiative} />,
    ...(official
      ? [
          <span key="official" lang="en">
            {initiative.official ?? initiative.name}
          </span>,
        ]
      : []),
    ...(topics ? [<TopicLink key="topic" locale={locale} initiative={initiative} />] : []),
  ])
  return (
    <>
      <DataTable caption={caption} captionHidden head={head} rows={rows} stacked />
      <CheckedOn locale={locale} initiatives={initiatives} />
      <Funding locale={locale} initiatives={initiatives} />
    </>
  )
}

function TopicLink({ locale, initiative: { topic } }: { locale: Locale; initiative: Initiative }) {
  if (!topic) return null
  return (
    <a href={topic.href} lang={foreign(topic.lang, locale)}>
      {topic.name}
    </a>
  )
}

/** Which of them have EU funding, with the numbers of their grants, as the programme demands. */
const Funding = ({ locale, initiatives }: Props) => (
  <FundedByEu
    locale={locale}
    of={initiatives
      .filter(({ euFunded }) => euFunded)
      .map(({ grantNumber, lang, name }) => ({
        name: <span lang={foreign(lang, locale)}>{name}</span>,
        grant: grantNumber,
      }))}
  />
)

/** The day on which the longest unchecked of them was checked, when all were. */
async function CheckedOn({ locale, initiatives }: Props) {
  const t = await getTranslations({ locale, namespace: 'mission' })
  const days = initiatives.flatMap(({ checkedOn }) => checkedOn ?? [])
  const [first] = days.toSorted((a, b) => a.localeCompare(b))
  if (!first || days.length < initiatives.length) return null
  const moment = new Date(first)
  return (
    <p className="t-small quiet">
      {t.rich('checked', {
        date: () => <TimeText iso={dayOf(moment)}>{textDate(moment, locale)}</TimeText>,
      })}
    </p>
  )
}

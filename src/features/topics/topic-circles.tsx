import type { Locale } from '@/i18n/locales'
import { Section } from '@/ui/frame/section'
import { PillarCircles } from '@/motif/pillar-circles'
import type { Topic } from './queries'

type Props = { heading: string; note?: string; topics: readonly Topic[]; locale: Locale }

/** The four pillars as round rooms, and the aim that passes through all of them. */
export function TopicCircles({ heading, note, topics, locale }: Props) {
  const own = topics.filter(({ lang }) => lang === locale)
  const across = own.find(({ crossCutting }) => crossCutting)
  const pillars = own.filter(({ crossCutting }) => !crossCutting)
  if (!across || pillars.length === 0) return null
  return (
    <Section name={heading} note={note} wide>
      <PillarCircles pillars={pillars} crossCutting={across} />
    </Section>
  )
}

import { DownloadView } from '@/features/documents/download-view'
import { MilestoneTimeline } from '@/features/milestones/milestone-timeline'
import type { Locale } from '@/i18n/locales'
import { foreign } from '@/i18n/words'
import { CallToAction, DataTable, FactBox } from '@/ui/blocks/blocks'
import type { Tone } from '@/ui/classes'
import { PeopleList } from '@/ui/lists/people-list'
import { Figure } from '@/ui/text/figure'
import { GalleryView } from './gallery-view'
import { Prose } from '@/ui/text/prose'
import { PullFact, PullQuote } from '@/ui/text/pull'
import { InlineText } from './inline-text'
import type { Block, List } from './nodes'
import { SpeechBlock } from './speech-block'

type Props = {
  blocks: readonly Block[]
  /** The language of dates and numbers. */
  locale: Locale
  /** The language of the text, when it is not the page's. */
  lang?: string
  tone?: Tone
}

/** The running text of a document. */
export const RichText = ({ blocks, locale, lang, tone }: Props) => (
  <Prose lang={lang} tone={tone}>
    {blocks.map((block, at) => (
      <BlockView key={`${block.kind} ${at}`} block={block} locale={locale} />
    ))}
  </Prose>
)

function BlockView({ block, locale }: { block: Block; locale: Locale }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText nodes={block.children} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading id={block.id}>
          <InlineText nodes={block.children} />
        </Heading>
      )
    }
    case 'list':
      return <ListView list={block} />
    case 'figure':
      return <Figure picture={block.picture} sizes="(min-width: 56rem) 46rem, 100vw" />
    case 'gallery':
      return <GalleryView pictures={block.pictures} locale={locale} />
    case 'speech':
      return <SpeechBlock speech={block} />
    case 'pullQuote':
      return <PullQuote text={block.text} source={block.source} />
    case 'pullFact':
      return <PullFact figure={block.figure} text={block.text} source={block.source} />
    case 'factBox':
      return <FactBox title={block.title} paragraphs={block.paragraphs} />
    case 'table':
      return <DataTable caption={block.caption} head={block.head} rows={block.rows} />
    case 'timeline':
      return <MilestoneTimeline milestones={block.milestones} locale={locale} />
    case 'people':
      return <PeopleView people={block} locale={locale} />
    case 'download':
      return <DownloadView document={block.document} locale={locale} />
    case 'callToAction':
      return <CallToAction text={block.text} label={block.label} href={block.href} />
  }
}

function ListView({ list }: { list: List }) {
  const items = list.items.map(({ children, lists }, at) => (
    <li key={`item ${at}`}>
      <InlineText nodes={children} />
      {lists.map((nested, depth) => (
        <ListView key={`list ${depth}`} list={nested} />
      ))}
    </li>
  ))
  return list.ordered ? (
    <ol start={list.start === 1 ? undefined : list.start}>{items}</ol>
  ) : (
    <ul>{items}</ul>
  )
}

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

const PeopleView = ({ people, locale }: { people: Of<'people'>; locale: Locale }) => (
  <>
    {people.heading && <h3>{people.heading}</h3>}
    <PeopleList
      people={people.people.map(({ name, title, lang, portrait }) => ({
        key: name,
        name,
        detail: title,
        lang: foreign(lang, locale),
        portrait,
      }))}
    />
  </>
)

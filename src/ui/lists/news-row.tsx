import type { ReactNode } from 'react'
import { classes, toneClass, type Tone } from '@/ui/classes'
import { LangTag } from '@/ui/text/lang-tag'
import { RunningText } from '@/ui/text/running-text'

export type NewsItem = {
  key: string
  title: string
  href: string
  lead?: string | null
  /** When it was published, or the word that nobody knows; what it is where it is no article. */
  when: ReactNode
  tone?: Tone | null
  kicker?: string | null
  /** Set when the article is not written as the page is, also when it is nynorsk on a page in bokmål. */
  lang?: string
  /** The word that it is in another language than the visitor's. */
  foreign?: string
  /** Such as where it was first published. */
  note?: string | null
  /** The language of the note, when it is not the page's. */
  noteLang?: string
}

/** An article in a list: the date in the margin. */
export const NewsRow = ({ item }: { item: NewsItem }) => (
  <article className={classes('news-row rule', toneClass(item.tone))}>
    <div className="cols pt-5">
      <div className="margin meta">
        <span>{item.when}</span>
        <Foreign foreign={item.foreign} />
      </div>
      <div className="content">
        {item.kicker && <p className="t-small quiet">{item.kicker}</p>}
        <h2 lang={item.lang}>
          <a href={item.href} hrefLang={item.lang}>
            {item.title}
          </a>
        </h2>
        <Lead item={item} />
        {item.note && (
          <p className="t-small quiet" lang={item.noteLang}>
            {item.note}
          </p>
        )}
      </div>
    </div>
  </article>
)

/** An article beside the large one. */
export const NewsSmall = ({ item }: { item: NewsItem }) => (
  <article className="news-small">
    <Meta item={item} />
    <h3 lang={item.lang}>
      <a href={item.href} hrefLang={item.lang}>
        {item.title}
      </a>
    </h3>
    <Lead item={item} />
    {item.note && <p lang={item.noteLang}>{item.note}</p>}
  </article>
)

/** The one large article of the front page. */
export const LeadStory = ({ item, picture }: { item: NewsItem; picture: ReactNode }) => (
  <article className={classes('lead-story', toneClass(item.tone))}>
    {picture}
    <div className="below">
      <Meta item={item} />
      <div>
        {item.kicker && (
          <div className="kicker t-small">
            <span className="point" aria-hidden="true" />
            <span>{item.kicker}</span>
          </div>
        )}
        <h3 lang={item.lang}>
          <a href={item.href} hrefLang={item.lang}>
            {item.title}
          </a>
        </h3>
        <Lead item={item} />
      </div>
    </div>
  </article>
)

const Meta = ({ item: { when, foreign } }: { item: NewsItem }) =>
  when || foreign ? (
    <p className="meta">
      <span>{when}</span>
      <Foreign foreign={foreign} />
    </p>
  ) : null

const Lead = ({ item: { lead, lang } }: { item: NewsItem }) =>
  lead ? (
    <p lang={lang}>
      <RunningText text={lead} />
    </p>
  ) : null

const Foreign = ({ foreign }: Pick<NewsItem, 'foreign'>) =>
  foreign ? <LangTag>{foreign}</LangTag> : null

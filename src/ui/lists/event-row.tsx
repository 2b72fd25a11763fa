import type { ReactNode } from 'react'
import { classes } from '@/ui/classes'
import { WithClock } from '@/ui/text/time-text'

export type DateParts = {
  day: string
  month: string
  year?: string
  weekday: string
  /** The whole date in the order one says it, for those who hear it. */
  spoken: string
  iso: string
}

/** The day is the picture; month, year and weekday stand beside it. */
export const BigDate = ({ date, past }: { date: DateParts; past?: boolean }) => (
  <time className={classes('big-date', past && 'past')} dateTime={date.iso}>
    <span className="sr-only">{date.spoken}</span>{' '}
    <span className="day" aria-hidden="true">
      {date.day}
    </span>{' '}
    <span className="words" aria-hidden="true">
      <span>{date.month}</span>
      {date.year && <span>{date.year}</span>}
      <span>{date.weekday}</span>
    </span>
  </time>
)

export type EventItem = {
  key: string
  title: string
  href: string
  /** Without one the margin is empty. */
  date?: DateParts
  kicker?: string
  lead?: string | null
  /** One short line: place, or what it was. */
  detail?: string | null
  /** That it is moved, and from when, or cancelled. */
  state?: ReactNode
  past?: boolean
  next?: boolean
  lang?: string
}

type Props = { item: EventItem; as?: 'h2' | 'h3'; side?: ReactNode }

export const EventRow = ({ item, as: Heading = 'h3', side }: Props) => (
  <article className={classes('event-row rule', item.next && 'accent', item.past && 'past')}>
    <div className="cols pt-4">
      <div className="margin">{item.date && <BigDate date={item.date} past={item.past} />}</div>
      <div className="content">
        {item.kicker && <p className="t-small quiet">{item.kicker}</p>}
        <Heading lang={item.lang}>
          <a href={item.href}>{item.title}</a>
        </Heading>
        {item.state && <p className="event-state">{item.state}</p>}
        {item.lead && (
          <p className="mt-3 max-w-[36em]" lang={item.lang}>
            {item.lead}
          </p>
        )}
        {item.detail && (
          <p className="t-small quiet mt-1">
            <WithClock text={item.detail} />
          </p>
        )}
        {side}
      </div>
    </div>
  </article>
)

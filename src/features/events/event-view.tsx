import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { imageOfPage } from '@/features/metadata/metadata'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { marked } from '@/i18n/words'
import { BigDate } from '@/ui/lists/event-row'
import { Programme } from '@/ui/lists/programme'
import { Figure } from '@/ui/text/figure'
import { Kicker } from '@/ui/text/kicker'
import { RunningText } from '@/ui/text/running-text'
import { Afterwards } from './afterwards'
import { EventFacts, type Report } from './event-facts'
import { bigDate } from './event-list'
import { eventFacts } from './page-facts'
import type { EventPage } from './queries/event'
import { RegistrationInSight } from './registration-in-sight'
import { stateSentence } from './state-words'
import { eventNode } from './structured-data'

type Props = { locale: Locale; event: EventPage }
type Written = { report?: Report; children?: ReactNode }

/**
 * An event: its day as the picture, facts in the margin, text, programme, and what came of it.
 * `children` is what is written about it.
 */
export async function EventView({ locale, event, report, children }: Props & Written) {
  const t = await getTranslations({ locale, namespace: 'event' })
  const types = await getTranslations({ locale, namespace: 'events' })
  const { path, other, past, body, picture } = event
  const tone = event.topics[0]?.colour
  const image = imageOfPage(await eventFacts(locale, event))
  return (
    <SiteFrame
      locale={locale}
      page="event"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'events') }}
      facts={{
        title: event.title,
        lead: event.lead,
        trail: [{ label: types('name'), href: href(locale, 'events') }],
        things: [eventNode(event, image)],
      }}
      updatedAt={event.updatedAt}
      document={{ collection: 'events', id: event.id }}
    >
      <article>
        <EventHead locale={locale} event={event} />
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <EventFacts locale={locale} event={event} report={report} />
            </div>
            <div className="content">
              {picture && <Figure picture={picture} eager />}
              <TextContents blocks={body} locale={locale} />
              {body.length > 0 && <RichText blocks={body} locale={locale} tone={tone} />}
              {event.programme.length > 0 && (
                <>
                  <h2 className="t-h2 mt-14 mb-8 first:mt-0">{t('programme')}</h2>
                  <Programme
                    items={event.programme.map(({ time, title, topic, people }, at) => ({
                      key: `${at} ${title}`,
                      time,
                      title,
                      tone: topic?.colour,
                      people: marked(people, locale).map(({ role, ...person }) => ({
                        ...person,
                        role: role && t(`${past ? 'rolePast' : 'role'}.${role}`),
                      })),
                    }))}
                  />
                </>
              )}
              <Afterwards locale={locale} event={event} />
            </div>
          </div>
        </div>
      </article>
      {children}
    </SiteFrame>
  )
}

async function EventHead({ locale, event }: Props) {
  const types = await getTranslations({ locale, namespace: 'events.type' })
  const { title, lead, past, start } = event
  const sentence = await stateSentence(locale, event)
  return (
    <div className="page head">
      <div className="cols">
        <div className="margin">
          <BigDate date={bigDate(start, locale)} />
        </div>
        <div className="content">
          <Kicker items={[{ label: types(event.type) }]} accent={!past} />
          <h1 className="t-h1">
            <RunningText text={title} />
          </h1>
          {sentence && <p className="event-state">{sentence}</p>}
          <p className="lead t-lead">{lead && <RunningText text={lead} />}</p>
          {!past && (
            <RegistrationInSight locale={locale} registration={event.registration} title={title} />
          )}
        </div>
      </div>
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import { RichText } from '@/features/rich-text/rich-text'
import { TextContents } from '@/features/rich-text/text-contents'
import { CardsSection } from '@/features/cards/cards-section'
import { SiteFrame } from '@/features/site/frame'
import { otherLocale, type Locale } from '@/i18n/locales'
import { href } from '@/i18n/paths'
import { MoreLink } from '@/ui/frame/links'
import { PageHead } from '@/ui/frame/page-head'
import { Kicker } from '@/ui/text/kicker'
import { CallFacts } from './call-facts'
import type { CallPage } from './queries/call'
import { callNode } from './structured-data'
import { stateWords } from './words'

type Props = { locale: Locale; call: CallPage }

/** A call: where it stands, what it is about, and in the margin what one needs to apply. */
export async function CallView({ locale, call }: Props) {
  const t = await getTranslations({ locale, namespace: 'calls' })
  const { body, id, lead, other, path, source, state, title, topics } = call
  const tone = topics[0]?.colour
  const kicker = [
    { label: await stateWords(locale, call) },
    ...topics
      .filter(({ lang }) => lang === locale)
      .map(({ name, slug }) => ({ label: name, href: href(locale, 'callsByTopic', { slug }) })),
  ]
  return (
    <SiteFrame
      locale={locale}
      page="call"
      path={path}
      alternate={other ? { href: other } : { missing: href(otherLocale(locale), 'calls') }}
      facts={{
        title,
        lead,
        trail: [{ label: t('name'), href: href(locale, 'calls') }],
        things: [callNode(call)],
      }}
      updatedAt={call.updatedAt}
      document={{ collection: 'calls', id }}
    >
      <article>
        <PageHead
          title={title}
          lead={lead}
          tone={tone}
          kicker={<Kicker items={kicker} tone={tone} accent={state.kind === 'closing'} />}
        >
          {source && (
            <p className="mt-4 print:hidden">
              <MoreLink href={source}>
                {t(state.kind === 'closed' ? 'toClosed' : 'toSource')}
              </MoreLink>
            </p>
          )}
        </PageHead>
        <div className="page article-body">
          <div className="cols">
            <div className="margin">
              <CallFacts locale={locale} call={call} />
            </div>
            <div className="content">
              <TextContents blocks={body} locale={locale} />
              <RichText blocks={body} locale={locale} tone={tone} />
            </div>
          </div>
        </div>
      </article>
      <CardsSection locale={locale} cards={call.cards} />
    </SiteFrame>
  )
}

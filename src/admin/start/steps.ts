import { listDate } from '@/lib/dates'
import type { EmptyContact } from './contact'
import { hasEnded } from './due'
import type { WaitingWork, PanelLanguage } from './waiting-work'
import type { Item } from './waiting'

export type Step = {
  key: string
  verb: string
  title: string
  about: string
  state: string
  href: string
  action: string
  /** Set for what the law or the readers demand: it stands in red. */
  isDemanded?: true
}

/** Of each sort, so that none hides the others. */
const each = 3

/** The next things to do, what is nearest to done first. */
export function stepsOf(work: WaitingWork, language: PanelLanguage): Step[] {
  const { t } = language
  const { unfinished, withoutTranslation, pastEvents, comingEvents } = work
  return [
    ...(work.forEditors ? contact(work.forEditors.contact, language) : []),
    ...approvals(work, language),
    ...unfinished.items
      .filter(
        ({ id, kind }) =>
          !work.approvals.items.some((other) => other.kind === kind && other.document === id),
      )
      .slice(0, each)
      .map((item) =>
        document('finish', item, language, said('lastSaved', item.updatedAt, language)),
      ),
    ...withoutTranslation.items.slice(0, each).map((item) => translation(item, language)),
    ...pastEvents.items
      .slice(0, each)
      .map((item) =>
        document('summarise', item, language, said('heldOn', item.date, language), t('noSummary')),
      ),
    ...comingEvents.items
      .slice(0, each)
      .map((item) =>
        document(
          'register',
          item,
          language,
          said('startsOn', item.date, language),
          t('noRegistration'),
        ),
      ),
    ...(work.forEditors ? consents(work.forEditors.consents.items, language) : []),
    ...(work.forEditors ? checks(work.forEditors.due, language) : []),
  ]
}

/** What others wait for comes first. */
const approvals = (
  { approvals: { items }, forEditors: editor }: WaitingWork,
  { locale, t }: PanelLanguage,
): Step[] =>
  items.map(({ href, id, kind, name, title, when }) => {
    const verb = editor ? 'approve' : 'correct'
    return {
      key: `${verb}-${id}`,
      verb: t(`steps.${verb}.verb`),
      title,
      about: [t(`kind.${kind}`), name && t(`approval.${verb}By`, { name })]
        .filter(Boolean)
        .join(' · '),
      state: t(editor ? 'approval.sentOn' : 'approval.cameBackOn', {
        when: listDate(new Date(when), locale),
      }),
      href,
      action: t(`steps.${verb}.action`),
    }
  })

const said = (
  sentence: 'lastSaved' | 'publishedOn' | 'heldOn' | 'startsOn' | 'consentEnded' | 'consentEnds',
  moment: string,
  { locale, t }: PanelLanguage,
): string => (moment ? t(sentence, { when: listDate(new Date(moment), locale) }) : '')

/** The soonest first: those that have ended are off the site already. */
const consents = (pictures: Item[], language: PanelLanguage): Step[] =>
  pictures
    .slice(0, each)
    .map((item) =>
      document(
        'consent',
        item,
        language,
        said(hasEnded(item) ? 'consentEnded' : 'consentEnds', item.date, language),
      ),
    )

/** An article is translated in a document of its own, everything else in the same one. */
const translation = (item: Item, language: PanelLanguage): Step =>
  item.kind === 'news'
    ? document('translate', item, language, said('publishedOn', item.date, language))
    : document(
        'translate',
        item,
        language,
        '',
        language.t(item.missing === 'nb' ? 'missingNorwegian' : 'missingEnglish'),
        item.missing,
      )

function document(
  verb: 'finish' | 'translate' | 'summarise' | 'register' | 'consent',
  { id, kind, title }: Item,
  { t }: PanelLanguage,
  state: string,
  about = '',
  locale = 'nb',
): Step {
  return {
    key: `${verb}-${kind}-${id}`,
    verb: t(`steps.${verb}.verb`),
    title: title || t('untitled'),
    about: [t(`kind.${kind}`), about].filter(Boolean).join(' · '),
    state,
    href: `/admin/collections/${kind}/${id}?locale=${locale}`,
    action: t(`steps.${verb}.action`),
  }
}

function checks(
  { initiatives, people }: NonNullable<WaitingWork['forEditors']>['due'],
  { t }: PanelLanguage,
): Step[] {
  const check = (
    kind: 'initiatives' | 'people',
    count: number,
    state: string,
    query: string,
  ): Step => ({
    key: `check-${kind}`,
    verb: t('steps.check.verb'),
    title: t(`kind.${kind}`),
    about: t(`kinds.${kind}`, { count }),
    state,
    href: `/admin/collections/${kind}${query}`,
    action: t('steps.check.action'),
  })
  return [
    ...(initiatives > 0
      ? [check('initiatives', initiatives, t('notCheckedForAYear'), '?sort=checkedOn')]
      : []),
    ...(people > 0 ? [check('people', people, t('noConsent'), '')] : []),
  ]
}

/** Whom readers cannot reach. */
const contact = (empty: EmptyContact[], { t }: PanelLanguage): Step[] =>
  empty.length === 0
    ? []
    : [
        {
          key: 'contact',
          verb: t('steps.contact.verb'),
          title: t('contactDetails'),
          about: empty
            .map(({ part, details }) =>
              t(`contactMissing.${part}`, {
                what: details.map((detail) => t(`contactDetail.${detail}`)).join(', '),
              }),
            )
            .join(' · '),
          state: t('contactDemanded'),
          href: '/admin/globals/site?locale=nb',
          action: t('steps.contact.action'),
          isDemanded: true,
        },
      ]

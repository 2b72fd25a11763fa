import { listDate } from '@/lib/dates'
import { hasEnded } from './due'
import type { Piles, Speech } from './piles'
import type { Item } from './waiting'

export type Step = {
  key: string
  verb: string
  title: string
  about: string
  state: string
  href: string
  action: string
}

/** Of each sort, so that none hides the others. */
const each = 3

/** The next things to do, what is nearest to done first. */
export function stepsOf(piles: Piles, speech: Speech): Step[] {
  const { t } = speech
  const { begun, missing, held, coming } = piles
  return [
    ...begun.items
      .slice(0, each)
      .map((item) => document('finish', item, speech, said('lastSaved', item.updatedAt, speech))),
    ...missing.items.slice(0, each).map((item) => translation(item, speech)),
    ...held.items
      .slice(0, each)
      .map((item) =>
        document('summarise', item, speech, said('heldOn', item.date, speech), t('noSummary')),
      ),
    ...coming.items
      .slice(0, each)
      .map((item) =>
        document(
          'register',
          item,
          speech,
          said('startsOn', item.date, speech),
          t('noRegistration'),
        ),
      ),
    ...(piles.forEditors ? consents(piles.forEditors.consents.items, speech) : []),
    ...(piles.forEditors ? checks(piles.forEditors.due, speech) : []),
  ]
}

const said = (
  sentence: 'lastSaved' | 'publishedOn' | 'heldOn' | 'startsOn' | 'consentEnded' | 'consentEnds',
  moment: string,
  { locale, t }: Speech,
): string => (moment ? t(sentence, { when: listDate(new Date(moment), locale) }) : '')

/** The soonest first: those that have ended are off the site already. */
const consents = (pictures: Item[], speech: Speech): Step[] =>
  pictures
    .slice(0, each)
    .map((item) =>
      document(
        'consent',
        item,
        speech,
        said(hasEnded(item) ? 'consentEnded' : 'consentEnds', item.date, speech),
      ),
    )

/** An article is translated in a document of its own, everything else in the same one. */
const translation = (item: Item, speech: Speech): Step =>
  item.kind === 'news'
    ? document('translate', item, speech, said('publishedOn', item.date, speech))
    : document('translate', item, speech, '', speech.t('missingEnglish'), 'en')

function document(
  verb: 'finish' | 'translate' | 'summarise' | 'register' | 'consent',
  { id, kind, title }: Item,
  { t }: Speech,
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
  { initiatives, people }: NonNullable<Piles['forEditors']>['due'],
  { t }: Speech,
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

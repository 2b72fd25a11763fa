import type { PayloadRequest } from 'payload'
import { roles } from '@/cms/access/roles'
import type { ReadLine } from '@/cms/trail/read'
import { isLocale } from '@/i18n/locales'
import { showMoment } from '@/lib/shown-date'
import { adminWords, languageOf, type AdminWords } from '@/admin/words'

type Asking = Pick<PayloadRequest, 'i18n' | 'payload' | 't'>

/** A line of the trail as it is read, and as it stands in a spreadsheet. */
export function lineInWords(req: Asking, line: ReadLine) {
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  return {
    when: showMoment(new Date(line.at), locale),
    who: whoInWords(t, line),
    action: t(`trail.actions.${line.action}`),
    type: typeInWords(req, line.collection),
    language: languagesInWords(t, line.language),
    detail: detailOf(t, line, (moment) => showMoment(new Date(moment), locale)),
  }
}

/** What an account was called at the time; a plan is carried out by the worker. */
export function whoInWords(
  t: AdminWords,
  { account, byPlan, name }: Pick<ReadLine, 'account' | 'byPlan' | 'name'>,
): string {
  if (account === null) return t('trail.nobody')
  const known = name ?? t('trail.nameRemoved')
  return byPlan ? t('trail.byPlan', { name: known }) : known
}

/** What a type is called in the panel. */
export function typeInWords({ i18n, payload, t }: Asking, slug: string): string {
  const found = [...payload.config.collections, ...payload.config.globals].find(
    (each) => each.slug === slug,
  )
  const label = found && ('labels' in found ? found.labels.singular : found.label)
  if (typeof label === 'function') return label({ i18n, t })
  return typeof label === 'object' ? (label[i18n.language] ?? slug) : (label ?? slug)
}

const languagesInWords = (t: AdminWords, codes: string | null): string =>
  (codes?.split(', ') ?? [])
    .map((code) => (code === 'nb' || code === 'nn' || code === 'en' ? t(`trail.in.${code}`) : code))
    .join(', ')

/** What it was and what it became, where that is told. */
function detailOf(
  t: AdminWords,
  { action, became, was }: ReadLine,
  showAt: (moment: string) => string,
): string {
  if (action === 'planned' || action === 'planCalledOff')
    return became
      ? t(was === 'unpublish' ? 'trail.toWithdraw' : 'trail.toPublish', { when: showAt(became) })
      : ''
  if (action === 'approved') return became ? t('trail.toPublish', { when: showAt(became) }) : ''
  if (action === 'languageChanged') {
    const language = (value: string | null): string =>
      isLocale(value) ? t(`languages.${value}`) : t('trail.bothLanguages')
    return `${language(was)} → ${language(became)}`
  }
  if (action === 'personalDataErased') return t('trail.inquiriesErased', { count: Number(became) })
  const said = (value: string | null): string => {
    const role = roles.find((each) => each === value)
    return role ? t(`trail.roles.${role}`) : (value ?? '')
  }
  return [said(was), said(became)].filter(Boolean).join(' → ')
}

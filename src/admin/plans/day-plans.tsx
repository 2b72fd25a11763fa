import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import type { ReadPlan } from '@/cms/plans/read'
import { clockTime } from '@/lib/shown-date'
import { adminWords, languageOf, type AdminWords } from '@/admin/words'
import { typeInWords } from '@/admin/trail/in-words'

type Props = { req: PayloadRequest; plans: readonly ReadPlan[] }

/** What is planned on a day, the first before the next: when, what, and the way to the document. */
export function DayPlans({ req, plans }: Props) {
  const locale = languageOf(req.i18n)
  const t = adminWords(locale)
  return (
    <ul className="plans-of-day">
      {plans.map((plan) => {
        const { action, at, collection, document, id, languages, ownLanguage, title, together } =
          plan
        const language = languages?.[0] ?? ownLanguage ?? 'nb'
        return (
          <li key={id} className={`plans-plan plans-plan--${action}`}>
            <time dateTime={at}>{clockTime(new Date(at), locale)}</time>{' '}
            <Link
              href={`/admin/collections/${collection}/${document}?locale=${languages?.[0] ?? 'nb'}`}
              lang={title ? language : undefined}
              prefetch={false}
            >
              {title || t('untitled')}
            </Link>{' '}
            <small>
              {whatHappens(req, t, plan)}
              {together && t('plans.together')} <span>{typeInWords(req, collection)}</span>
            </small>
          </li>
        )
      })}
    </ul>
  )
}

/** "Publiseres på norsk og engelsk". A file is published in every language at once, with the texts of one. */
function whatHappens({ payload }: PayloadRequest, t: AdminWords, plan: ReadPlan): string {
  const { action, collection, languages, ownLanguage } = plan
  const codes = languages ?? (ownLanguage ? [ownLanguage] : [])
  const where = codes.map((code) => languageInWords(t, code)).join(` ${t('planning.and')} `)
  if (!where) return t(`plans.${action}`)
  const { drafts } = payload.collections[collection].config.versions ?? {}
  const isFile = languages !== null && !(drafts && drafts.localizeStatus)
  return isFile && action === 'publish'
    ? t('plans.publishWith', { where })
    : t(`plans.${action}In`, { where })
}

const languageInWords = (t: AdminWords, code: string): string =>
  code === 'nb' || code === 'nn' || code === 'en' ? t(`trail.in.${code}`) : code

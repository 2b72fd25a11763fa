import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { queueMail } from '@/cms/mail/queue'
import { inTransaction } from '@/cms/publishing/transaction'
import { speaking, translate } from '@/cms/translate'
import type { Locale } from '@/i18n/locales'
import { dateAndTime } from '@/lib/dates'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { Plan as Row } from '@/payload-types'
import { carryOut } from './carry-out'
import { isRefusal, sentenceOf } from './explain'
import { planOf, type Plan } from './plan'
import { refusalIn } from './try-out'

const second = 1000

/** How long after each failure that may pass by itself the next try comes. After the last one a plan has failed. */
export const triesAfterMs = [5, 15, 30, 60, 120, 240].map((seconds) => seconds * second)

export type Reasons = Record<Locale, string>

/** How long until the next try, ms; undefined when there is none. */
export const pauseAfter = (error: unknown, tries: number): number | undefined =>
  isRefusal(error) ? undefined : triesAfterMs[tries - 1]

/**
 * What is refused has failed at once, since it will be refused again; everything else, such as a
 * database that is slow or away, is tried again for some minutes. A plan that has failed says why, and
 * its planner gets a mail.
 */
export async function noteFailure(payload: Payload, id: number, error: unknown): Promise<void> {
  const req = await createLocalReq({}, payload)
  const row = await payload.findByID({ collection: 'plans', id, depth: 0, disableErrors: true })
  if (row?.state !== 'waiting') return
  const tries = row.tries + 1
  const pause = pauseAfter(error, tries)
  log.warn({ err: error, plan: id, tries, again: pause !== undefined }, 'a plan failed')
  if (pause !== undefined) {
    const nextTry = new Date(Date.now() + pause).toISOString()
    await payload.update({ collection: 'plans', id, data: { tries, nextTry }, depth: 0 })
    return
  }
  const plan = planOf(row)
  const reasons = await reasonsFor(req, plan, error)
  // What keeps a plan from being carried out may keep its title from being read.
  const title = await titleOf(req, plan).catch(() => String(plan.document))
  await inTransaction(req, async () => {
    await payload.update({
      collection: 'plans',
      id,
      data: { tries, state: 'failed', reasonNb: reasons.nb, reasonEn: reasons.en },
      depth: 0,
      req: isolatedRequest(req),
    })
    const link = `/admin/collections/${plan.collection}/${plan.document}`
    await tellPlanner(req, row, {
      title,
      reasons,
      link: `${link}?locale=${plan.languages?.[0] ?? 'nb'}`,
    })
  })
}

/** The sentence in both languages: a refusal speaks one, so it is asked for again in each. */
export async function reasonsFor(
  req: PayloadRequest,
  plan: Plan,
  error: unknown,
): Promise<Reasons> {
  if (!isRefusal(error))
    return inBoth((language) => translate(speaking(language), 'planFailedTechnical'))
  const again = (language: Locale) =>
    refusalIn(language, req, (own) => carryOut(own, plan, { overrideAccess: true }))
  const said = sentenceOf(error)
  return { nb: (await again('nb')) ?? said, en: (await again('en')) ?? said }
}

export const inBoth = (sentence: (language: Locale) => string): Reasons => ({
  nb: sentence('nb'),
  en: sentence('en'),
})

/** Writes to whoever planned it; `link`: where they see it in the panel. */
export async function tellPlanner(
  req: PayloadRequest,
  row: Row,
  { title, reasons, link }: { title: string; reasons: Reasons; link: string },
): Promise<void> {
  if (typeof row.by !== 'number') return
  const planner = await req.payload.findByID({
    collection: 'users',
    id: row.by,
    depth: 0,
    disableErrors: true,
    req: isolatedRequest(req),
  })
  if (!planner) return
  const language = row.speaks
  const to = speaking(language)
  const values = {
    title,
    when: dateAndTime(new Date(row.at), language),
    reason: reasons[language],
  }
  await queueMail(req, {
    to: planner.email,
    subject: translate(to, 'planMailSubject', values),
    text: [
      translate(to, row.action === 'publish' ? 'planMailPublish' : 'planMailUnpublish', values),
      values.reason,
      `${env.SERVER_URL}${link}`,
    ].join('\n\n'),
    language,
  })
}

/** What a document is called where people read about it. */
export async function titleOf(
  req: PayloadRequest,
  plan: Pick<Plan, 'collection' | 'document' | 'languages'>,
): Promise<string> {
  const name = req.payload.collections[plan.collection].config.admin.useAsTitle ?? 'id'
  for (const locale of plan.languages ?? (['nb'] as const)) {
    const doc = await req.payload.findByID({
      collection: plan.collection,
      id: plan.document,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      disableErrors: true,
      trash: true,
      req: isolatedRequest(req),
    })
    const title: unknown = doc && Reflect.get(doc, name)
    if (typeof title === 'string' && title) return title
  }
  return String(plan.document)
}

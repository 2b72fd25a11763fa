import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { mayReadDocument } from '@/cms/in-use/find-uses'
import { rowOf } from '@/cms/publishing/public-state'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { dayOf } from '@/lib/days'
import { idsOf } from '@/lib/ids'
import { property } from '@/lib/property'
import { showDay } from '@/lib/shown-date'
import type { Media } from '@/payload-types'

/**
 * Somebody who has withdrawn their consent is in no new picture without a new one: it is given with the picture, on that
 * day or later, or with the person, whose own withdrawal that ends. What was withdrawn itself is off the site whatever it
 * says.
 */
export const askConsentAnew: CollectionBeforeChangeHook<Media> = async (hook) => {
  const { data, originalDoc, req } = hook
  if (data._status !== 'published' || data.deletedAt || data.consent?.withdrawn) return data
  const given = data.consent?.given ?? originalDoc?.consent?.given
  for (const id of idsOf(data.people ?? originalDoc?.people ?? [])) {
    const withdrawn = await withdrawnOn(req, id)
    if (withdrawn === null || (given && dayOf(new Date(given)) >= withdrawn)) continue
    throw refusal(await whyNot(req, id, withdrawn), 'people')
  }
  return data
}

/** The day on which somebody withdrew. */
async function withdrawnOn(req: PayloadRequest, id: number): Promise<string | null> {
  const person = await rowOf(req, 'people', id)
  const day = property(person?.['consent'], 'withdrawn')
  return day ? dayOf(new Date(String(day))) : null
}

/** By name, for whoever may read it. */
async function whyNot(req: PayloadRequest, id: number, withdrawn: string): Promise<string> {
  const language = req.i18n.language === 'en' ? 'en' : 'nb'
  const when = showDay(withdrawn, language)
  if (!(await mayReadDocument(req, 'people', id)))
    return translate(req, 'consentOfSomebodyNeeded', { when })
  const person = await rowOf(req, 'people', id)
  return translate(req, 'consentNeeded', { name: String(person?.['name'] ?? ''), when })
}

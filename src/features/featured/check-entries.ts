import type { GlobalBeforeValidateHook, PayloadRequest } from 'payload'
import { rowOf } from '@/cms/publishing/public-state'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import type { Featured } from '@/payload-types'
import { chosenEntries } from './entries'

type Entry = NonNullable<Featured['entries']>[number]

/** An entry that ends before it begins would never be shown, and one that stands twice would hide another. */
export const refuseSlips: GlobalBeforeValidateHook = async ({ data, req }) => {
  const { entries }: Pick<Featured, 'entries'> = { ...data }
  const seen = new Set<string>()
  for (const [at, entry] of (Array.isArray(entries) ? entries : []).entries()) {
    const key = await shownAs(req, entry)
    if (key && seen.has(key))
      throw refusal(translate(req, 'featuredTwice'), `entries.${at}.document`)
    if (key) seen.add(key)
    if (entry.from && entry.to && new Date(entry.to) <= new Date(entry.from))
      throw refusal(translate(req, 'endBeforeStart'), `entries.${at}.to`)
  }
  return data
}

/** Versions of one article are one entry. */
async function shownAs(req: PayloadRequest, entry: Entry): Promise<string | undefined> {
  const [chosen] = chosenEntries({ entries: [entry] })
  if (!chosen) return undefined
  const { collection, id } = chosen
  const row = collection === 'news' ? await rowOf(req, collection, id) : null
  const family: unknown = row?.['family']
  return `${collection}:${typeof family === 'number' ? family : id}`
}

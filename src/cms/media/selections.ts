import { dayOf, storedDay } from '@/lib/days'

type Condition = Record<string, Record<string, string>>

const aMonth = 30 * 86_400_000

/** Pictures that say nothing, in the language of the list, to those who do not see them. */
export const withoutAlt = (): Condition[] => [
  { mimeType: { like: 'image/' } },
  { decorative: { not_equals: 'true' } },
  { alt: { exists: 'false' } },
]

/** Consents that end within a month, or have ended. */
export const consentEndsBy = (now: Date): Condition[] => [
  { 'consent.until': { less_than_equal: storedDay(dayOf(new Date(now.valueOf() + aMonth))) } },
  { 'consent.withdrawn': { exists: 'false' } },
]

export const consentIsWithdrawn = (): Condition[] => [{ 'consent.withdrawn': { exists: 'true' } }]

export const publishedBy = (organisation: number): Condition[] => [
  { publisher: { equals: String(organisation) } },
]

/** The list of files that meet all of these, as the panel itself writes such an address. */
export function listOfFiles(
  conditions: readonly Condition[],
  more: Record<string, string> = {},
): string {
  const query = new URLSearchParams(more)
  conditions.forEach((condition, at) => {
    for (const [field, operators] of Object.entries(condition))
      for (const [operator, value] of Object.entries(operators))
        query.set(`where[or][0][and][${at}][${field}][${operator}]`, value)
  })
  return `/admin/collections/media?${query.toString()}`
}

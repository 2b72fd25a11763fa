/** What is looked over now and then: what stands for long, and is not about one day. */
export const reviewedTypes = ['pages', 'organisations', 'people', 'topics', 'groups'] as const
export type ReviewedType = (typeof reviewedTypes)[number]

/** How often, in months, may be chosen. */
export const rhythms = [1, 3, 6, 12, 24] as const
export const usualRhythm = 12

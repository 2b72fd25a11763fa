/** What is wrong, or may be. */
export type Rule =
  | 'altIsFileName'
  | 'altMissing'
  | 'boldHeading'
  | 'capitals'
  | 'dateWithoutYear'
  | 'headingJump'
  | 'linkText'
  | 'quotationMarks'
  | 'spelling'
  | 'splitWord'

/** A field of the form, and within running text the number of the paragraph, heading, list or block. */
export type FindingPlace = { field: 'title' | 'lead' | 'body' | 'pictureWords.alt'; block?: number }

export type Finding = {
  rule: Rule
  place: FindingPlace
  /** The words it is about, as they stand. */
  words: string
  /** What may have been meant. */
  better?: string
}

/** These stop publishing: readers would be shut out. The others may be meant, and then are not said again. */
const stopping: ReadonlySet<Rule> = new Set([
  'altIsFileName',
  'altMissing',
  'headingJump',
  'linkText',
])

export const stopsPublishing = ({ rule }: Finding): boolean => stopping.has(rule)

/** What a finding is known by once somebody has said that it is meant. */
export const keyOfFinding = ({ rule, words }: Finding): string => `${rule}: ${words}`

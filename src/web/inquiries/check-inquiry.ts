import { isHubTopic, longestInInquiry, type InquiryTopic } from '@/lib/inquiries'
import { isSector, type Sector } from '@/lib/sectors'
import type { InquiryForm } from './forms'
import type { InquiryField, TypedInquiry } from './read-inquiry'

/** What can be wrong in a field; each has a sentence in `words.ts`. */
export type InquiryProblem =
  | 'noName'
  | 'noEmail'
  | 'noTopic'
  | 'noOrganisation'
  | 'noSector'
  | 'noText'
  | 'longName'
  | 'longOrganisation'
  | 'longText'
  | 'signs'
  | 'notEmail'
  | 'noAnswer'
  | 'wrongAnswer'
  | 'expired'
  | 'used'
export type InquiryProblems = Partial<Record<InquiryField, InquiryProblem>>

/** What is kept: nothing in it can end a line of a header, or a string of the database. */
export type Inquiry = {
  name: string
  email: string
  topic: InquiryTopic
  text: string
  /** Of those who wish to join. */
  joining?: { organisation: string; sector: Sector; pillar: number | null }
}

type Checked = { inquiry: Inquiry } | { problems: InquiryProblems }

/** What somebody wrote, or what is wrong with it, field by field. The answer is not looked at. */
export function checkInquiry(kind: InquiryForm['kind'], typed: TypedInquiry): Checked {
  const { name, email, organisation, sector, text } = typed
  const topic = kind === 'hub' ? typed.topic : kind
  const isJoin = kind === 'join'
  const found: Record<string, InquiryProblem | undefined> = {
    name: lineProblem(name, longestInInquiry.name, 'noName', 'longName'),
    email: emailProblem(email),
    topic: isTopic(topic) ? undefined : 'noTopic',
    organisation: isJoin
      ? lineProblem(
          organisation,
          longestInInquiry.organisation,
          'noOrganisation',
          'longOrganisation',
        )
      : undefined,
    sector: isJoin && !isSector(sector) ? 'noSector' : undefined,
    text: textProblem(text),
  }
  const problems: InquiryProblems = Object.fromEntries(
    Object.entries(found).filter(([, problem]) => problem),
  )
  if (Object.keys(problems).length > 0 || !isTopic(topic)) return { problems }
  const pillar = /^[1-9]\d{0,8}$/.test(typed.pillar) ? Number(typed.pillar) : null
  const joining = isJoin && isSector(sector) ? { organisation, sector, pillar } : undefined
  return { inquiry: { name, email, topic, text, joining } }
}

/** Those that are chosen in the form to the hub, and those that are forms of their own. */
const isTopic = (topic: string): topic is InquiryTopic =>
  isHubTopic(topic) || topic === 'join' || topic === 'partner'

/** Signs that end a line or a string, turn the direction of what stands beside them, or stand for broken bytes. */
const unreadable = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]/u

function lineProblem(
  line: string,
  longest: number,
  none: InquiryProblem,
  long: InquiryProblem,
): InquiryProblem | undefined {
  if (line === '') return none
  if (unreadable.test(line)) return 'signs'
  return line.length > longest ? long : undefined
}

/** Something that may get mail: whether it does only sending would tell. */
const address = /^[^\s@<>()[\]\\,;:"]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

function emailProblem(email: string): InquiryProblem | undefined {
  if (email === '') return 'noEmail'
  if (unreadable.test(email)) return 'signs'
  return email.length <= longestInInquiry.email && address.test(email) ? undefined : 'notEmail'
}

function textProblem(text: string): InquiryProblem | undefined {
  if (text === '') return 'noText'
  if (unreadable.test(text.replaceAll(/[\n\t]/g, ' '))) return 'signs'
  return text.length > longestInInquiry.text ? 'longText' : undefined
}

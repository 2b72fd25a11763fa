import { isInquiryTopic, longestInInquiry, type InquiryTopic } from '@/lib/inquiries'
import type { InquiryField, TypedInquiry } from './read-inquiry'

/** What can be wrong in a field; each has a sentence in `words.ts`. */
export type InquiryProblem =
  | 'noName'
  | 'noEmail'
  | 'noTopic'
  | 'noText'
  | 'longName'
  | 'longText'
  | 'signs'
  | 'notEmail'
  | 'noAnswer'
  | 'wrongAnswer'
  | 'expired'
  | 'used'
export type InquiryProblems = Partial<Record<InquiryField, InquiryProblem>>

/** What is kept: nothing in it can end a line of a header, or a string of the database. */
export type Inquiry = { name: string; email: string; topic: InquiryTopic; text: string }

/** What somebody wrote, or what is wrong with it, field by field. The answer is not looked at. */
export function checkInquiry(
  typed: TypedInquiry,
): { inquiry: Inquiry } | { problems: InquiryProblems } {
  const { name, email, topic, text } = typed
  const found: Record<string, InquiryProblem | undefined> = {
    name: nameProblem(name),
    email: emailProblem(email),
    topic: isInquiryTopic(topic) ? undefined : 'noTopic',
    text: textProblem(text),
  }
  const problems: InquiryProblems = Object.fromEntries(
    Object.entries(found).filter(([, problem]) => problem),
  )
  return Object.keys(problems).length === 0 && isInquiryTopic(topic)
    ? { inquiry: { name, email, topic, text } }
    : { problems }
}

/** Signs that end a line or a string, turn the direction of what stands beside them, or stand for broken bytes. */
const unreadable = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]/u

function nameProblem(name: string): InquiryProblem | undefined {
  if (name === '') return 'noName'
  if (unreadable.test(name)) return 'signs'
  return name.length > longestInInquiry.name ? 'longName' : undefined
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

import { isHubTopic, longestInInquiry, type InquiryTopic } from '@/lib/inquiries'
import { isSector, type Sector } from '@/lib/sectors'
import {
  emailProblem,
  lineProblem,
  problemsIn,
  unreadable,
  type FieldProblem,
} from '@/web/forms/check-fields'
import type { TypedFields } from '@/web/forms/read-fields'
import type { InquiryForm } from './forms'

/** The fields of the forms, in the order in which they stand. */
export const inquiryFields = [
  'name',
  'email',
  'topic',
  'organisation',
  'sector',
  'pillar',
  'text',
] as const
type InquiryField = (typeof inquiryFields)[number]

/** What can be wrong in a field; each has a sentence in `words.ts`. */
export type InquiryProblem =
  | FieldProblem
  | 'noName'
  | 'noTopic'
  | 'noOrganisation'
  | 'noSector'
  | 'noText'
  | 'longName'
  | 'longOrganisation'
  | 'longText'
type InquiryProblems = Partial<Record<InquiryField, InquiryProblem>>

/** What is kept: nothing in it can end a line of a header, or a string of the database. */
export type Inquiry = {
  name: string
  email: string
  topic: InquiryTopic
  text: string
  /** Of those who wish to join. */
  joining?: { organisation: string; sector: Sector; pillar: number | null }
}

type Checked = { entry: Inquiry } | { problems: InquiryProblems }

/** What somebody wrote, or what is wrong with it, field by field. The answer is not looked at. */
export function checkInquiry({ kind }: InquiryForm, typed: TypedFields<InquiryField>): Checked {
  const { name, email, organisation, sector, text } = typed
  const topic = kind === 'hub' ? chosen(typed.topic) : kind
  const isJoin = kind === 'join'
  const problems = problemsIn<InquiryField, InquiryProblem>({
    name: lineProblem(name, longestInInquiry.name, 'noName', 'longName'),
    email: emailProblem(email, longestInInquiry.email),
    topic: topic ? undefined : 'noTopic',
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
  })
  if (Object.keys(problems).length > 0 || !topic) return { problems }
  const pillar = /^[1-9]\d{0,8}$/.test(typed.pillar) ? Number(typed.pillar) : null
  const joining = isJoin && isSector(sector) ? { organisation, sector, pillar } : undefined
  return { entry: { name, email, topic, text, joining } }
}

/** What was chosen in the form to the hub. What the other forms are about they say themselves. */
const chosen = (topic: string): InquiryTopic | undefined => (isHubTopic(topic) ? topic : undefined)

function textProblem(text: string): InquiryProblem | undefined {
  if (text === '') return 'noText'
  if (unreadable.test(text.replaceAll(/[\n\t]/g, ' '))) return 'signs'
  return text.length > longestInInquiry.text ? 'longText' : undefined
}

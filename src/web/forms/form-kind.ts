import type { Locale } from '@/i18n/locales'
import type { AnswerProblem } from './check-fields'
import type { Ticked } from './fill-form'
import type { PlainWords } from './plain-answer'
import type { TypedFields } from './read-fields'

/** What a form says in a language. */
export type VisitorFormWords<Problem extends string> = {
  fields: Record<Problem | AnswerProblem, string>
  /** Above the form. */
  wrong: string
  tooMany: string
  notKept: string
  /** Before the title of the window. */
  title: string
  /** Where there is no form to show what was typed in. */
  plain: PlainWords
}

/** Where a form stands. */
export type FormPlace = { locale: Locale; path: string }
/** What was sent with a form, once: whoever sends the same `digest` with the same `token` has sent it before. */
export type Sending<Form> = { form: Form; page: string; token: string; digest: string }
/** Kept, and where that is said; not kept, since the proof was used for something else; or refused, in a sentence. */
export type FormOutcome = { to: string } | 'used' | { refused: string }

/** A form of the site: where it stands, what is in it, and what becomes of what is sent with it. */
export type VisitorFormKind<
  Form extends FormPlace,
  Field extends string,
  Problem extends string,
  Entry,
> = {
  /** The form at an address, if one may stand there. */
  at: (path: string) => Form | null
  /** Whether it stands below a document, so that its address may be unknown. */
  isBelow: (form: Form) => boolean
  /** In the order in which they stand. */
  fields: readonly Field[]
  /** The names of boxes, several of which may be ticked. */
  boxes?: readonly string[]
  words: Record<Locale, VisitorFormWords<Problem>>
  /** What somebody wrote, or what is wrong with it, field by field. The answer is not looked at. */
  check: (
    form: Form,
    typed: TypedFields<Field>,
    ticked: Ticked,
  ) => { entry: Entry } | { problems: Partial<Record<Field, Problem>> }
  keep: (entry: Entry, sending: Sending<Form>) => Promise<FormOutcome>
  /** Where whoever has sent one is led. */
  thanks: (form: Form) => string
  /** Attempts from one network in ten minutes; to more than three times as many only a line is said. */
  mostOfOne: number
  /** What is kept from all in an hour: more is nobody's. */
  mostOfAll: number
}

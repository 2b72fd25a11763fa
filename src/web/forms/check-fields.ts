/** What can be wrong in a field of any form; each has a sentence in the words of the form. */
export type FieldProblem = 'signs' | 'noEmail' | 'notEmail'
/** And in the answer to its question. */
export type AnswerProblem = 'noAnswer' | 'wrongAnswer' | 'expired' | 'used'

/** Signs that end a line or a string, turn the direction of what stands beside them, or stand for broken bytes. */
export const unreadable = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]/u

/** What is wrong with a line of text: nothing in it can end a line of a header. */
export function lineProblem<None extends string | undefined, Long extends string>(
  line: string,
  longest: number,
  none: None,
  long: Long,
): None | Long | 'signs' | undefined {
  if (line === '') return none
  if (unreadable.test(line)) return 'signs'
  return line.length > longest ? long : undefined
}

/** Something that may get mail: whether it does only sending would tell. */
const address = /^[^\s@<>()[\]\\,;:"]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

export function emailProblem(email: string, longest: number): FieldProblem | undefined {
  if (email === '') return 'noEmail'
  if (unreadable.test(email)) return 'signs'
  return email.length <= longest && address.test(email) ? undefined : 'notEmail'
}

/** Only the fields in which something is wrong. */
export const problemsIn = <Field extends string, Problem extends string>(
  found: Partial<Record<Field, Problem | undefined>>,
): Partial<Record<Field, Problem>> =>
  // What is left has a problem at each name.
  Object.fromEntries(Object.entries(found).filter(([, problem]) => problem)) as Partial<
    Record<Field, Problem>
  >

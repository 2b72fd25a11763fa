import { oneSpelling } from '@/lib/internet-address'
import { longestInRegistration } from '@/lib/registrations'
import { emailProblem, lineProblem, problemsIn, type FieldProblem } from '@/web/forms/check-fields'
import type { TypedFields } from '@/web/forms/read-fields'

/** The fields of the form, in the order in which they stand. */
export const registrationFields = ['name', 'email', 'organisation'] as const
type RegistrationField = (typeof registrationFields)[number]

/** What can be wrong in a field; each has a sentence in `words.ts`. */
export type RegistrationProblem = FieldProblem | 'noName' | 'longName' | 'longOrganisation'

/** What is kept of whoever registers. */
export type NewRegistration = {
  name: string
  email: string
  /** The address in one spelling: the same one is one person. */
  emailKey: string
  organisation: string | null
}

export function checkRegistration({
  email,
  name,
  organisation,
}: TypedFields<RegistrationField>):
  | { entry: NewRegistration }
  | { problems: Partial<Record<RegistrationField, RegistrationProblem>> } {
  const longest = longestInRegistration
  const problems = problemsIn<RegistrationField, RegistrationProblem>({
    name: lineProblem(name, longest.name, 'noName', 'longName'),
    email: emailProblem(email, longest.email),
    organisation: lineProblem(organisation, longest.organisation, undefined, 'longOrganisation'),
  })
  if (Object.keys(problems).length > 0) return { problems }
  const emailKey = oneSpelling(email)
  return { entry: { name, email, emailKey, organisation: organisation || null } }
}

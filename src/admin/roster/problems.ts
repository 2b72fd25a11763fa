import type { RestResponse } from '@/admin/document/send-request'

/** Why something was refused, by field; what is about none of them stands under `''`. */
export type Problems = Record<string, string>

type Refused = { errors?: { data?: { errors?: { path?: string; message?: string }[] } }[] }

/** The sentences of a response, each at its field. */
export function toProblems({ body, message }: RestResponse<object>, otherwise: string): Problems {
  const { errors = [] }: Refused = body
  const found = errors.flatMap(({ data }) => data?.errors ?? [])
  const [first] = found
  return first?.path && first.message
    ? Object.fromEntries(found.map(({ path = '', message: each = '' }) => [path, each]))
    : { '': message || otherwise }
}

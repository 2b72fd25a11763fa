import { property } from '@/lib/property'

/** An error that more tries would not mend: somebody has to do something about the document. */
export const isRefusal = (error: unknown): error is Error => {
  const status: unknown = error instanceof Error ? Reflect.get(error, 'status') : undefined
  return typeof status === 'number' && status >= 400 && status < 500
}

/** What a refusal says, in full: of a form that is not filled in, which fields, and what about them. */
export function sentenceOf(refusal: Error): string {
  const errors = property(property(refusal, 'data'), 'errors')
  if (!Array.isArray(errors) || errors.length === 0) return refusal.message
  return errors
    .map((each: unknown) => {
      const [label, message] = ['label', 'message'].map((name) => property(each, name))
      if (typeof message !== 'string') return refusal.message
      // «Det viktigste > Ingress»: where it stands in the form is no part of its name.
      const name = typeof label === 'string' ? label.split(' > ').at(-1) : ''
      return name ? `${name}: ${message}` : message
    })
    .join(' ')
}

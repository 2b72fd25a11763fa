import { isDeepStrictEqual } from 'node:util'

/** Whether a field says nothing: no value, an empty text, or a list without rows. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** An untouched field may be sent as nothing. */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || isDeepStrictEqual(one, other)

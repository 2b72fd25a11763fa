/** A property of what may be anything; `undefined` of what has none. */
export const property = (value: unknown, name: string): unknown => Reflect.get(Object(value), name)

/** The value in a locale of what may be kept for each locale, or once for all. */
export const inLocale = (value: unknown, locale: string): unknown =>
  typeof value === 'object' && value !== null ? property(value, locale) : value

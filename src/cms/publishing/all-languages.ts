import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, Field } from 'payload'
import { APIError } from 'payload'
import { aside } from '@/cms/aside'
import { say } from '@/cms/say'
import { locales, type Locale } from '@/i18n/locales'

/** Remembers that all languages are published at once; Payload itself validates the current one only. */
export const noteAllLanguages: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    req.context['publishAllLocales'] =
      'publishAllLocales' in args && args.publishAllLocales === true
}

/** Publishing every language needs every language complete; otherwise nothing is published. */
export const checkAllLanguages: CollectionBeforeChangeHook = async (hook) => {
  const { collection, context, data, operation, originalDoc, req } = hook
  if (!context['publishAllLocales'] || operation !== 'update') return data
  const needed = localizedAndRequired(collection.fields)
  for (const locale of locales.filter((each) => each !== req.locale)) {
    const draft = await req.payload.findByID({
      collection: collection.slug,
      id: originalDoc.id,
      locale,
      fallbackLocale: false,
      draft: true,
      depth: 0,
      req: aside(req),
    })
    const missing = needed.filter(({ name }) => isEmpty(Reflect.get(draft, name)))
    if (missing.length > 0)
      throw refusal(
        req,
        locale,
        missing.map(({ title }) => title(req)),
      )
  }
  return data
}

type Asking = Parameters<typeof say>[0]
type Needed = { name: string; title: (req: Asking) => string }

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

const refusal = (req: Asking, locale: Locale, fields: string[]): APIError =>
  new APIError(
    say(req, 'otherLanguageIncomplete', { language: say(req, locale), fields: fields.join(', ') }),
    400,
    null,
    true,
  )

function localizedAndRequired(fields: Field[]): Needed[] {
  return fields.flatMap((field): Needed[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => localizedAndRequired(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible')
      return localizedAndRequired(field.fields)
    const named = 'name' in field && 'required' in field && 'localized' in field
    if (!named || !field.required || !field.localized) return []
    const { label } = field
    const title = (req: Asking): string => {
      if (typeof label === 'string') return label
      const both = label && typeof label === 'object' ? label : {}
      const said: unknown = Reflect.get(both, req.i18n?.language ?? 'nb')
      return typeof said === 'string' ? said : field.name
    }
    return [{ name: field.name, title }]
  })
}

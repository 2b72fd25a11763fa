import { otherLocale, type Locale } from '@/i18n/locales'
import { bodyOf, formOf, panel, type PanelRequest } from '@tests/support/panel-requests'
import type { Rest } from '@tests/support/sign-in'
import type { Slug } from '@tests/integration/access/samples'
import { changed, granted, textOf } from './documents'

/** `rest`: of somebody who may see all of it. `at`: when what is planned is to happen. */
export type Attempt = {
  rest: Rest
  type: Slug
  id: number
  locale: Locale
  at: string
}

export const press = (rest: Rest, request: PanelRequest): Promise<Response> =>
  rest(request.method, request.path, bodyOf(request))

/** What the form of a language is opened with: the working copy, and the number of its version. */
const opened = ({ rest, type, id, locale }: Attempt): Promise<{ basis: string }> =>
  granted(
    rest,
    'GET',
    `/api/${type}/${id}?draft=true&depth=0&locale=${locale}&fallback-locale=null`,
  )

/** The form with text 3 typed into it. */
async function typedInto(attempt: Attempt): Promise<object> {
  const doc = await opened(attempt)
  return { ...formOf(doc), ...changed(attempt.type, doc) }
}

/** The version with text 1 in the language. */
async function firstVersion({ rest, type, id, locale }: Attempt): Promise<number> {
  const query = `where[parent][equals]=${id}&locale=${locale}&sort=createdAt&depth=0`
  const { docs } = await granted<{ docs: { id: number; version: object }[] }>(
    rest,
    'GET',
    `/api/${type}/versions?${query}`,
  )
  const first = docs.find(({ version }) =>
    String(Reflect.get(version, textOf[type])).startsWith(`${locale} 1`),
  )
  return first?.id ?? 0
}

/** What must have happened for a button to be there. */
export const before: Record<string, (attempt: Attempt) => Promise<unknown>> = {
  takeBack: ({ rest, type, id }) => press(rest, panel.trash(type, id)),
}

async function planned(attempt: Attempt, action: 'publish' | 'unpublish'): Promise<PanelRequest> {
  const { type, id, locale, at } = attempt
  const { basis } = await opened(attempt)
  return panel.plan(type, id, { action, languages: [locale], at, basis })
}

/** The request of each button. */
export const requests: Record<string, (attempt: Attempt) => Promise<PanelRequest>> = {
  change: async (it) => panel.change(it.type, it.id, it.locale, await typedInto(it)),
  publish: async (it) => panel.publish(it.type, it.id, it.locale, await typedInto(it)),
  publishAll: async (it) => panel.publishAll(it.type, it.id, it.locale, await typedInto(it)),
  plan: async (it) => planned(it, 'publish'),
  planUnpublishing: async (it) => planned(it, 'unpublish'),
  unpublish: async (it) => panel.unpublish(it.type, it.id, it.locale),
  unpublishAll: async (it) => panel.unpublishAll(it.type, it.id, it.locale),
  publishMany: async (it) => panel.publishMany(it.type, [it.id], it.locale),
  unpublishMany: async (it) => panel.unpublishMany(it.type, [it.id], it.locale),
  revert: async (it) => panel.revert(it.type, it.id, it.locale),
  copyToLanguage: async (it) =>
    panel.copyToLanguage(it.type, it.id, it.locale, otherLocale(it.locale)),
  duplicate: async (it) => panel.duplicate(it.type, it.id, it.locale),
  restore: async (it) => panel.restore(it.type, await firstVersion(it), it.locale),
  trash: async (it) => panel.trash(it.type, it.id),
  takeBack: async (it) => panel.takeBack(it.type, it.id),
}

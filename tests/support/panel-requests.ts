import type { Locale } from '@/i18n/locales'

/** A request of the panel: what one of its buttons sends. `form` goes as the panel's form does, `json` as JSON. */
export type PanelRequest = {
  method: 'POST' | 'PATCH'
  path: string
  form?: object
  json?: object
}

/** Types with one status for all languages. */
const together = ['news', 'media']

const save = (document: string, query: Record<string, string>): string =>
  `/api/${document}?${String(new URLSearchParams({ depth: '0', 'fallback-locale': 'null', ...query }))}`

/** The documents ticked in a list, without those that have the status already. */
const ticked = (
  ids: readonly number[],
  status: 'draft' | 'published',
  query: Record<string, string>,
): string => {
  const which = ids.map((id, at): [string, string] => [`where[and][1][id][in][${at}]`, String(id)])
  return String(
    new URLSearchParams({
      'where[and][0][_status][not_equals]': status,
      ...Object.fromEntries(which),
      ...query,
    }),
  )
}

const inTrash = (id: number): string =>
  `trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`

const now = (): string => new Date().toISOString()

/**
 * What the buttons of the panel send. A browser test presses them and compares what is sent with this
 * (tests/e2e/panel-requests.spec.ts), so the matrix of publishing tries what the panel does.
 */
export const panel = {
  /** «Publiser», of what is new. */
  create: (type: string, locale: Locale, form: object): PanelRequest => ({
    method: 'POST',
    path: save(type, {
      locale,
      ...(together.includes(type) ? {} : { publishSpecificLocale: locale }),
    }),
    form: { ...form, _status: 'published' },
  }),
  /** «Lagre utkast». */
  change: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(`${type}/${id}`, { locale, draft: 'true' }),
    form: { ...form, _status: 'draft' },
  }),
  /** «Publiser på norsk», «Publiser endringene på norsk», and «Publiser» of an article. */
  publish: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(`${type}/${id}`, {
      locale,
      ...(together.includes(type) ? {} : { publishSpecificLocale: locale }),
    }),
    form: { ...form, _status: 'published' },
  }),
  /** «Publiser på begge språk». */
  publishAll: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(`${type}/${id}`, { locale, publishAllLocales: 'true' }),
    form: { ...form, _status: 'published' },
  }),
  /** «Avpubliser på norsk», and «Avpubliser» of an article. */
  unpublish: (type: string, id: number, locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: save(`${type}/${id}`, { locale }),
    json: { _status: 'draft' },
  }),
  /** «Avpubliser på begge språk». */
  unpublishAll: (type: string, id: number, locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: save(`${type}/${id}`, { locale, unpublishAllLocales: 'true' }),
    json: { _status: 'draft' },
  }),
  /** «Forkast utkastet», back to what readers see. */
  revert: (type: string, id: number, locale: Locale): PanelRequest => ({
    method: 'POST',
    path: `/api/${type}/${id}/revert?locale=${locale}`,
    json: {},
  }),
  /** «Kopier til engelsk», with what is filled out replaced. */
  copyToLanguage: (type: string, id: number, from: Locale, to: Locale): PanelRequest => ({
    method: 'POST',
    path: `/api/${type}/${id}/copy-language?locale=${from}`,
    json: { from, to, overwrite: true },
  }),
  duplicate: (type: string, id: number, locale: Locale): PanelRequest => ({
    method: 'POST',
    path: `/api/${type}/${id}/duplicate?locale=${locale}`,
    json: { _status: 'draft' },
  }),
  /** «Hent tilbake på norsk», of a version. */
  restore: (type: string, version: number | string, locale: Locale): PanelRequest => ({
    method: 'POST',
    path: `/api/${type}/versions/${version}?locale=${locale}`,
  }),
  trash: (type: string, id: number): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}/${id}`,
    json: { deletedAt: now() },
  }),
  /** «Gjenopprett», in the trash. */
  takeBack: (type: string, id: number): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${inTrash(id)}`,
    json: { deletedAt: null, _status: 'draft' },
  }),
  /** The drawer of «Planlegg …». */
  plan: (
    type: string,
    id: number,
    json: { action: 'publish' | 'unpublish'; languages: Locale[]; at: string; basis: string },
  ): PanelRequest => ({ method: 'POST', path: `/api/${type}/${id}/plans`, json }),
  publishMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, 'published', { locale, draft: 'true' })}`,
    json: { _status: 'published' },
  }),
  unpublishMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, 'draft', { locale })}`,
    json: { _status: 'draft' },
  }),
} as const

/** The body of a panel's request as the browser sends it. */
export function bodyOf({ form, json }: PanelRequest): FormData | object | undefined {
  if (!form) return json
  const data = new FormData()
  data.set('_payload', JSON.stringify(form))
  return data
}

/** What the form of a document sends of it: not its number, nor the version it was begun on. */
export const formOf = (doc: object): object =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => name !== 'id' && name !== 'basis'))

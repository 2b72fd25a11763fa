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

const save = (type: string, id: number, query: Record<string, string>): string =>
  `/api/${type}/${id}?${String(new URLSearchParams({ depth: '0', 'fallback-locale': 'null', ...query }))}`

/**
 * What the buttons of a document's form and of its menu send. A browser test presses each button and
 * compares what is sent with this, so the matrix of publishing tries what the panel does.
 */
export const panel = {
  /** «Lagre utkast». */
  change: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(type, id, { locale, draft: 'true' }),
    form: { ...form, _status: 'draft' },
  }),
  /** «Publiser på norsk», and «Publiser» of an article. */
  publish: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(type, id, {
      locale,
      ...(together.includes(type) ? {} : { publishSpecificLocale: locale }),
    }),
    form: { ...form, _status: 'published' },
  }),
  /** «Publiser på begge språk». */
  publishAll: (type: string, id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(type, id, { locale, publishAllLocales: 'true' }),
    form: { ...form, _status: 'published' },
  }),
  /** «Avpubliser på norsk», and «Avpubliser» of an article. */
  unpublish: (type: string, id: number, locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: save(type, id, { locale }),
    json: { _status: 'draft' },
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
    json: { deletedAt: new Date().toISOString() },
  }),
  /** «Gjenopprett», in the trash. */
  takeBack: (type: string, id: number): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`,
    json: { deletedAt: null, _status: 'draft' },
  }),
  /** The drawer of «Planlegg …». */
  plan: (
    type: string,
    id: number,
    json: { action: 'publish' | 'unpublish'; languages?: Locale[]; at: string },
  ): PanelRequest => ({ method: 'POST', path: `/api/${type}/${id}/plans`, json }),
} as const

/** The body of a panel's request as the browser sends it. */
export function bodyOf({ form, json }: PanelRequest): FormData | object | undefined {
  if (!form) return json
  const data = new FormData()
  data.set('_payload', JSON.stringify(form))
  return data
}

import type { Locale } from '@/i18n/locales'

/** A request of the panel: what one of its buttons sends. `form` goes as the panel's form does, `json` as JSON. */
export type PanelRequest = {
  method: 'POST' | 'PATCH' | 'DELETE'
  path: string
  form?: object
  json?: object
}

/** Types with one status for all languages. */
const together = ['news', 'media']

const save = (document: string, query: Record<string, string>): string =>
  `/api/${document}?${String(new URLSearchParams({ depth: '0', 'fallback-locale': 'null', ...query }))}`

/** The documents ticked in a list; those `but` this status only, where the button would change nothing of others. */
const ticked = (
  ids: readonly number[],
  query: Record<string, string>,
  but?: 'draft' | 'published',
): string =>
  String(
    new URLSearchParams({
      ...(but && { 'where[and][0][_status][not_equals]': but }),
      ...Object.fromEntries(
        ids.map((id, at) => [`where[and][${but ? 1 : 0}][id][in][${at}]`, String(id)]),
      ),
      ...query,
    }),
  )

const thrownAway = { trash: 'true', 'where[and][1][deletedAt][exists]': 'true' }

const inTrash = (id: number): string =>
  String(new URLSearchParams({ 'where[and][0][id][equals]': String(id), ...thrownAway }))

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
  /** «Forkast utkastet», back to what visitors see. */
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
  /** «Dupliser valgte språk». */
  duplicateIn: (type: string, id: number, locale: Locale, languages: Locale[]): PanelRequest => ({
    method: 'POST',
    path: `/api/${type}/${id}/duplicate?locale=${locale}${languages
      .map((each, at) => `&selectedLocales[${at}]=${each}`)
      .join('')}`,
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
  /** «Hent tilbake», in the trash. */
  takeBack: (type: string, id: number): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${inTrash(id)}`,
    json: { deletedAt: null, _status: 'draft' },
  }),
  /** «Slett», with «for godt» ticked. */
  delete: (type: string, id: number): PanelRequest => ({
    method: 'DELETE',
    path: `/api/${type}/${id}`,
  }),
  /** «Slett for godt», in the trash. */
  deleteFromTrash: (type: string, id: number): PanelRequest => ({
    method: 'DELETE',
    path: `/api/${type}?${inTrash(id)}`,
  }),
  /** The drawer of «Planlegg …». */
  plan: (
    type: string,
    id: number,
    json: { action: 'publish' | 'unpublish'; languages: Locale[]; at: string; basis: string },
  ): PanelRequest => ({ method: 'POST', path: `/api/${type}/${id}/plans`, json }),
  /** «Planlegg den nyere teksten i stedet», in the drawer. */
  planNewer: (type: string, id: number, plan: number, basis: string): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}/${id}/plans/${plan}`,
    json: { basis },
  }),
  /** «Avlys planen», in the drawer. */
  callOff: (type: string, id: number, plan: number): PanelRequest => ({
    method: 'DELETE',
    path: `/api/${type}/${id}/plans/${plan}`,
  }),
  publishMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, { locale, draft: 'true' }, 'published')}`,
    json: { _status: 'published' },
  }),
  unpublishMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, { locale }, 'draft')}`,
    json: { _status: 'draft' },
  }),
  /** «Rediger», with the fields that were chosen, «Lagre utkast». */
  changeMany: (type: string, ids: number[], locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, { locale, draft: 'true' })}`,
    form: { ...form, _status: 'draft' },
  }),
  trashMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, { locale, limit: '0' })}`,
    json: { deletedAt: now() },
  }),
  takeBackMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'PATCH',
    path: `/api/${type}?${ticked(ids, { locale, limit: '0', ...thrownAway })}`,
    json: { deletedAt: null, _status: 'draft' },
  }),
  /** «Slett for godt», in the list of the trash. */
  deleteMany: (type: string, ids: number[], locale: Locale): PanelRequest => ({
    method: 'DELETE',
    path: `/api/${type}?${ticked(ids, { locale, limit: '0', ...thrownAway })}`,
  }),
  /** «Lagre» of an account. */
  saveAccount: (id: number, locale: Locale, form: object): PanelRequest => ({
    method: 'PATCH',
    path: save(`users/${id}`, { locale }),
    form,
  }),
  /** «Lagre – vises på norsk med en gang», of what stands on every page. */
  saveGlobal: (slug: string, locale: Locale, form: object): PanelRequest => ({
    method: 'POST',
    path: save(`globals/${slug}`, { locale }),
    form,
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

import type { Payload } from 'payload'
import { runDuePlans } from '@/cms/plans/run'
import { otherLocale, type Locale } from '@/i18n/locales'
import { bodyOf, panel, type PanelRequest } from '@tests/support/panel-requests'
import type { SignedIn } from '@tests/support/sign-in'
import type { Slug } from '@tests/integration/access/samples'
import { changed, textOf, withOneStatus } from './documents'

export type Attempt = { payload: Payload; type: Slug; id: number; locale: Locale }

export const press = ({ rest }: SignedIn, request: PanelRequest): Promise<Response> =>
  rest(request.method, request.path, bodyOf(request))

/** What the form of a language holds: the working copy as the panel loads it, with text 3 typed into it. */
async function formOf({ payload, type, id, locale }: Attempt): Promise<object> {
  const doc: object = await payload.findByID({
    collection: type,
    id,
    locale,
    fallbackLocale: false,
    draft: true,
    depth: 0,
  })
  return { ...doc, ...changed(type, locale, 3) }
}

/** The version with text 1 in the language. */
async function firstVersion({ payload, type, id, locale }: Attempt): Promise<number | string> {
  const { docs } = await payload.findVersions({
    collection: type,
    where: {
      and: [{ parent: { equals: id } }, { [`version.${textOf[type]}`]: { equals: `${locale} 1` } }],
    },
    locale,
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]?.id ?? 0
}

/** What must have happened for a button to be there. */
export const before: Record<string, (attempt: Attempt) => Promise<unknown>> = {
  takeBack: ({ payload, type, id }) =>
    payload.update({
      collection: type,
      id,
      data: { deletedAt: new Date().toISOString() },
    }),
}

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString()

/** What the clock does after a button was pressed. */
export const after: Record<string, (payload: Payload) => Promise<void>> = {
  plan: (payload) => twoHoursLater(payload),
  planUnpublishing: (payload) => twoHoursLater(payload),
}

const twoHoursLater = (payload: Payload): Promise<void> =>
  runDuePlans(payload, new AbortController().signal, new Date(Date.now() + 7_200_000))

const planned = ({ type, id, locale }: Attempt, action: 'publish' | 'unpublish'): PanelRequest => {
  const languages = withOneStatus(type) ? {} : { languages: [locale] }
  return panel.plan(type, id, { action, ...languages, at: inAnHour() })
}

/** The request of each button. */
export const requests: Record<string, (attempt: Attempt) => Promise<PanelRequest>> = {
  change: async (it) => panel.change(it.type, it.id, it.locale, await formOf(it)),
  publish: async (it) => panel.publish(it.type, it.id, it.locale, await formOf(it)),
  publishAll: async (it) => panel.publishAll(it.type, it.id, it.locale, await formOf(it)),
  plan: async (it) => planned(it, 'publish'),
  planUnpublishing: async (it) => planned(it, 'unpublish'),
  unpublish: async (it) => panel.unpublish(it.type, it.id, it.locale),
  copyToLanguage: async (it) =>
    panel.copyToLanguage(it.type, it.id, it.locale, otherLocale(it.locale)),
  duplicate: async (it) => panel.duplicate(it.type, it.id, it.locale),
  restore: async (it) => panel.restore(it.type, await firstVersion(it), it.locale),
  trash: async (it) => panel.trash(it.type, it.id),
  takeBack: async (it) => panel.takeBack(it.type, it.id),
}

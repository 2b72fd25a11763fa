import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor, organisationOf } from '@/cms/access/roles'
import { isolatedRequest } from '@/cms/isolated-request'
import { translate } from '@/cms/translate'
import { todayInOslo } from '@/lib/days'
import { idOf } from '@/lib/ids'
import type { Event, News, Template } from '@/payload-types'
import { fillIn } from './fill-in'

/** The draft that was made, and the language its form is opened in. */
export type MadeOfTemplate = { id: number; collection: Template['makes']; locale: 'nb' | 'en' }

/** `POST /api/templates/<id>/use`: a draft that begins as the template has it, with the rights of whoever asks. */
export const beginWithTemplate: Omit<Endpoint, 'root'> = {
  path: '/:id/use',
  method: 'post',
  handler: async (req) => {
    const template = await templateFor(req)
    if (!template) throw new APIError(translate(req, 'notFound'), 404, null, true)
    const { makes: collection, language } = template
    const locale = language === 'en' ? 'en' : 'nb'
    const known = {
      today: todayInOslo(),
      organisation: await publisherName(req, template),
      language: locale,
    } as const
    const shared = {
      title: template.title ? fillIn(template.title, known) : undefined,
      lead: template.lead ? fillIn(template.lead, known) : undefined,
      body: template.body,
      topics: template.topics,
      ...(isEditor(req) && { publisher: idOf(template.organisation) }),
      _status: 'draft',
    }
    const own =
      collection === 'news'
        ? { language, kind: template.kind ?? undefined }
        : { type: template.type ?? undefined }
    const { id } = await req.payload.create({
      collection,
      locale,
      depth: 0,
      draft: true,
      // A draft may leave out what its type demands.
      data: { ...shared, ...own } as Partial<News & Event>,
      overrideAccess: false,
      req: isolatedRequest(req),
    })
    return Response.json({ id, collection, locale } satisfies MadeOfTemplate, { status: 201 })
  },
}

async function templateFor(req: PayloadRequest): Promise<Template | null> {
  const id = Number(req.routeParams?.['id'])
  if (!Number.isSafeInteger(id) || id < 1 || id > 2_147_483_647) return null
  return req.payload.findByID({
    collection: 'templates',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
}

/** Who it will be from; `''` for the hub itself, and where there is no such name in this language. */
async function publisherName(req: PayloadRequest, template: Template): Promise<string> {
  const id = isEditor(req) ? idOf(template.organisation) : organisationOf(req)
  if (id === null) return ''
  const language = template.language === 'en' ? 'en' : 'nb'
  const found = await req.payload.findByID({
    collection: 'organisations',
    id,
    locale: language,
    fallbackLocale: language === 'en' ? 'nb' : 'en',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  return found?.name ?? ''
}

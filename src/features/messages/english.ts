import type { CollectionAfterChangeHook, FieldHook, GroupField, PayloadRequest } from 'payload'
import { isolatedRequest, requestOfItsOwn } from '@/cms/isolated-request'
import { address } from '@/cms/fields/address'
import { inputOnly } from '@/cms/fields/input-only'
import { isPublicIn } from '@/cms/plans/carry-out'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { help, label } from '@/cms/words'
import type { Message } from '@/payload-types'

type English = Partial<Pick<Message, 'text' | 'link' | 'linkText' | 'path'>>

/** What is being saved with a message in Norwegian, until the message itself is saved. */
const key = 'englishOfMessage'

/** The English text of a message as the Norwegian form shows it. */
const readEnglish: FieldHook = async ({ findMany, originalDoc, req, siblingData }) => {
  const id: unknown = siblingData['id'] ?? originalDoc?.id
  if (!req.user || findMany || typeof id !== 'number' || req.locale !== 'nb') return undefined
  return englishOf(req, id)
}

async function englishOf(req: PayloadRequest, id: number): Promise<English> {
  const found = await req.payload.findByID({
    collection: 'messages',
    id,
    locale: 'en',
    fallbackLocale: false,
    draft: true,
    trash: true,
    depth: 0,
    // What is being deleted is read once more when it is gone.
    disableErrors: true,
    req: isolatedRequest(req),
  })
  return found
    ? { text: found.text, link: found.link, linkText: found.linkText, path: found.path }
    : {}
}

/** An English text is saved with the Norwegian one, and published with it once there is one. */
const noteEnglish: FieldHook = async ({ context, data, originalDoc, req, siblingData }) => {
  // What was sent: without that, Payload passes on what was read.
  const value: unknown = siblingData['english']
  if (!isObject(value) || req.locale !== 'nb' || context['isRestoringVersion']) return
  const english = Object.fromEntries(texts.map((name) => [name, value[name] || null])) as English
  const written = texts.some((name) => english[name])
  const publishes = data?.['_status'] === 'published'
  if (publishes && !english.text && (written || (await isPublic(req, originalDoc?.id))))
    throw refusal(translate(req, 'englishMissing'), 'english.text')
  req.context[key] = english
}

export const saveEnglish: CollectionAfterChangeHook<Message> = async ({ doc, operation, req }) => {
  const english = req.context[key] as English | undefined
  delete req.context[key]
  if (!english) return doc
  const known = operation === 'create' ? {} : await englishOf(req, doc.id)
  const publishes = doc._status === 'published' && Boolean(english.text)
  const isNew = texts.some((name) => (english[name] ?? null) !== (known[name] ?? null))
  if (isNew || (publishes && !(await isPublic(req, doc.id))))
    await req.payload.update({
      collection: 'messages',
      id: doc.id,
      data: { ...english, _status: publishes ? 'published' : 'draft' },
      locale: 'en',
      fallbackLocale: false,
      draft: !publishes,
      ...(publishes && { publishSpecificLocale: 'en' }),
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req: requestOfItsOwn(req),
    })
  return { ...doc, english }
}

const texts = ['text', 'link', 'linkText', 'path'] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isPublic = async (req: PayloadRequest, id: number | undefined): Promise<boolean> =>
  id !== undefined && isPublicIn(req, { collection: 'messages', document: id }, 'en')

export const englishTexts: GroupField = {
  name: 'english',
  type: 'group',
  ...label('På engelsk', 'In English'),
  virtual: true,
  hooks: { afterRead: [readEnglish], beforeValidate: [noteEnglish] },
  admin: {
    ...inputOnly.admin,
    hideGutter: true,
    ...help(
      'Uten engelsk tekst vises meldingen bare for dem som leser på norsk.',
      'Without an English text the message is shown only to those who read Norwegian.',
    ),
  },
  fields: [
    {
      name: 'text',
      type: 'text',
      ...inputOnly,
      maxLength: 300,
      ...label('Engelsk tekst', 'English text'),
    },
    {
      type: 'row',
      fields: [
        { ...address('link', 'Engelsk lenke', 'English link'), ...inputOnly },
        {
          name: 'linkText',
          type: 'text',
          ...inputOnly,
          ...label('Engelsk lenketekst', 'English link text'),
        },
      ],
    },
    {
      name: 'path',
      type: 'text',
      ...inputOnly,
      ...label('Engelsk side på nettstedet', 'English page of the site'),
      admin: {
        ...inputOnly.admin,
        condition: (data) => data['scope'] !== 'site',
        ...help('For eksempel /en/news.', 'Such as /en/news.'),
      },
    },
  ],
}

import { docAccessOperation, type BuildFormStateArgs, type PayloadRequest } from 'payload'
import { say } from '@/cms/say'

/**
 * The functions of the panel that the browser may call, by name. Any other name is refused, Payload's own
 * for copying between languages and for scheduling too: they published one language as another, and for
 * anybody. Ours are `/api/<collection>/<id>/copy-language` and `…/plans`, which ask for the document.
 */
const known = new Set([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

/**
 * Why a call of a server function is refused, in the shape of Payload's own errors, or `undefined`. Payload answers
 * anybody, and looks the name up in a plain object, where `constructor` is a name too.
 */
export function refusal(
  name: unknown,
  args: unknown,
  req: Pick<PayloadRequest, 'i18n' | 'user'>,
): { errors: { message: string }[] } | undefined {
  if (!req.user) return { errors: [{ message: say(req, 'sessionEnded') }] }
  const fits = typeof name === 'string' && known.has(name) && typeof args === 'object'
  return fits ? undefined : { errors: [{ message: say(req, 'queryNotUnderstood') }] }
}

type FormState = BuildFormStateArgs & { req: PayloadRequest }

/** What is asked of a form, without marking as being edited what its caller may not change. */
export async function lockOnlyOwn<Asked extends FormState>(asked: Asked): Promise<Asked> {
  if (!asked.returnLockStatus || (await mayUpdate(asked))) return asked
  return { ...asked, returnLockStatus: false, updateLastEdited: false }
}

/**
 * What is asked of a form, without Payload's own check of whether others have saved. That one looks at
 * the Norwegian text only, so whoever edited an English draft of what is published was told to load it
 * again and lose what was typed. Ours says so when it is saved, and keeps the text (publishing/basis.ts).
 */
export const withoutStaleCheck = <Asked extends FormState>(asked: Asked): Asked => ({
  ...asked,
  checkForStaleData: false,
})

async function mayUpdate({ collectionSlug, globalSlug, id, req }: FormState): Promise<boolean> {
  const { collections, config } = req.payload
  const site = config.globals.find(({ slug }) => slug === globalSlug)
  if (globalSlug) return Boolean(await site?.access.update({ req }))
  const collection = Object.values(collections).find((each) => each.config.slug === collectionSlug)
  if (!collection || id === undefined) return false
  // What is not there, or not for its caller to see, is told by an error.
  const asked = docAccessOperation({ collection, data: {}, id: Number(id), req })
  return asked.then(
    ({ update }) => Boolean(update),
    () => false,
  )
}

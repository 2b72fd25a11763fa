import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isAdmin } from '@/cms/access/roles'
import { mayChange } from '@/cms/access/may-change'
import { jsonResponse } from '@/cms/json-response'
import { inTransaction } from '@/cms/publishing/transaction'
import { translate } from '@/cms/translate'
import { locales } from '@/i18n/locales'
import type { Comment } from '@/payload-types'
import { tellOthers } from './mails'
import {
  addComment,
  changeComment,
  countComments,
  deleteComment,
  heldComment,
  listComments,
  type CommentedPlace,
} from './stored'
import { longestComment, longestParagraph, mostComments, type CommentedType } from './types'

const text = z.string().trim().min(1).max(longestComment)
const writing = z.object({
  text,
  language: z.enum(locales).optional(),
  paragraph: z
    .string()
    .trim()
    .transform((words) => words.slice(0, longestParagraph) || undefined)
    .optional(),
  /** The comment that it answers. */
  thread: z.number().int().positive().optional(),
})
const changing = z.object({ text })
const settling = z.object({ settled: z.boolean() })

/**
 * `/api/<type>/<id>/comments`: for whoever may change the document, which is left as it is by all of this. Nobody
 * else is told that there is one. What somebody wrote they change themselves; administrators may delete it.
 */
export const commentEndpoints = (
  collection: CommentedType,
  { perLanguage }: { perLanguage: boolean },
): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/comments',
    method: 'get',
    handler: async (req) => listed(req, await placeIn(req, collection)),
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const place = await placeIn(req, collection)
      const { thread, ...said } = await bodyOf(req, writing)
      await inTransaction(req, async () => {
        if ((await countComments(req, place)) >= mostComments)
          throw refuse(translate(req, 'commentTooMany', { most: String(mostComments) }), 409)
        const about = thread === undefined ? null : await openThread(req, place, thread)
        const comment = await addComment(req, {
          ...place,
          text: said.text,
          thread: about?.id ?? null,
          language: about ? about.language : perLanguage ? (said.language ?? 'nb') : null,
          paragraph: about ? null : (said.paragraph ?? null),
          byId: req.user?.id ?? null,
        })
        await tellOthers(req, place, comment)
      })
      return listed(req, place, 201)
    },
  },
  {
    path: '/:id/comments/:comment',
    method: 'patch',
    handler: async (req) => {
      const place = await placeIn(req, collection)
      const said = await bodyOf(req, changing)
      await inTransaction(req, async () => {
        const comment = await written(req, place)
        if (!isOwn(req, comment)) throw refuse(translate(req, 'commentNotOwn'), 403)
        await changeComment(req, comment.id, { ...said, changedAt: new Date().toISOString() })
      })
      return listed(req, place)
    },
  },
  {
    path: '/:id/comments/:comment',
    method: 'delete',
    handler: async (req) => {
      const place = await placeIn(req, collection)
      await inTransaction(req, async () => {
        const comment = await written(req, place)
        if (!isOwn(req, comment) && !isAdmin(req))
          throw refuse(translate(req, 'commentNotOwn'), 403)
        await deleteComment(req, comment)
      })
      return listed(req, place)
    },
  },
  {
    path: '/:id/comments/:comment/settled',
    method: 'post',
    handler: async (req) => {
      const place = await placeIn(req, collection)
      const { settled } = await bodyOf(req, settling)
      await inTransaction(req, async () => {
        const comment = await heldComment(req, place, asked(req))
        if (!comment || comment.thread) throw notFound(req)
        await changeComment(req, comment.id, {
          settledAt: settled ? (comment.settledAt ?? new Date().toISOString()) : null,
          settledById: settled ? (comment.settledById ?? req.user?.id ?? null) : null,
        })
      })
      return listed(req, place)
    },
  },
]

const listed = async (req: PayloadRequest, place: CommentedPlace, status = 200) =>
  jsonResponse(req, { comments: await listComments(req, place) }, status)

/** The document, for whoever may change it; nobody else is told that there is one. */
async function placeIn(req: PayloadRequest, collection: CommentedType): Promise<CommentedPlace> {
  const document = Number(req.routeParams?.['id'])
  if (Number.isSafeInteger(document) && (await mayChange(req, collection, document)))
    return { collection, document }
  throw notFound(req)
}

const asked = (req: PayloadRequest): number => {
  const id = Number(req.routeParams?.['comment'])
  if (!Number.isSafeInteger(id)) throw notFound(req)
  return id
}

/** The comment in the request, unless its words were deleted. */
async function written(req: PayloadRequest, place: CommentedPlace): Promise<Comment> {
  const comment = await heldComment(req, place, asked(req))
  if (!comment?.text) throw notFound(req)
  return comment
}

async function openThread(
  req: PayloadRequest,
  place: CommentedPlace,
  id: number,
): Promise<Comment> {
  const comment = await heldComment(req, place, id)
  if (!comment || comment.thread) throw refuse(translate(req, 'commentThreadGone'), 409)
  if (comment.settledAt) throw refuse(translate(req, 'commentSettled'), 409)
  return comment
}

const isOwn = ({ user }: PayloadRequest, { byId }: Comment): boolean =>
  user !== null && byId === user.id

async function bodyOf<T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T> {
  const read = shape.safeParse(await req.json?.().catch(() => null))
  if (!read.success)
    throw refuse(translate(req, 'commentNotUnderstood', { most: String(longestComment) }))
  return read.data
}

const notFound = (req: PayloadRequest): APIError => refuse(translate(req, 'notFound'), 404)

const refuse = (sentence: string, status = 400): APIError =>
  new APIError(sentence, status, null, true)

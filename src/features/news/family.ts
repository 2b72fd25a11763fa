import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { runSql } from '@/cms/publishing/transaction'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { idOf } from '@/lib/ids'
import type { News } from '@/payload-types'

/**
 * The versions of one article are a family, named by the id of the one that is nobody's translation:
 * a translation of a translation belongs to it, too. An article alone has none. It is worked out when
 * something is saved, so that a page finds all versions by one column.
 */
export const joinFamily: CollectionBeforeChangeHook<News> = async ({ data, originalDoc, req }) => {
  const article = { ...originalDoc, ...data }
  const own = originalDoc?.id ?? null
  const original = idOf(article.translation?.original)
  const above = original === null ? [] : await ancestors(req, original)
  if (own !== null && above.includes(own))
    throw refusal(translate(req, 'originalCircle'), 'translation.original')
  const family = above.at(-1) ?? (own !== null && (await hasTranslations(req, own)) ? own : null)
  if (family !== null && !article.deletedAt)
    await refuseSecond(req, { family, own, language: article.language })
  return { ...data, family }
}

/** Those below have moved with it, and its original has a family now. */
export const gatherFamily: CollectionAfterChangeHook<News> = async ({ doc, req }) => {
  await runSql(
    req,
    `with recursive below as (
       select id, family from news where id = ${doc.id} and family is not null
       union
       select news.id, below.family from news join below on news.translation_original_id = below.id
     )
     update news set family = known.family
     from (select id, family from below union select family, family from below) as known
     where news.id = known.id and news.family is distinct from known.family`,
  )
  return doc
}

/** The article itself and what it was translated from, up to the one that was written first. */
async function ancestors(req: PayloadRequest, id: number): Promise<number[]> {
  const { rows } = await runSql(
    req,
    `with recursive above(id, original, step) as (
       select id, translation_original_id, 0 from news where id = ${id}
       union all
       select news.id, news.translation_original_id, step + 1
       from news join above on news.id = above.original where step < 20
     )
     select id from above order by step`,
  )
  return rows.map((row: { id: number }) => row.id)
}

async function hasTranslations(req: PayloadRequest, id: number): Promise<boolean> {
  const { rows } = await runSql(
    req,
    `select 1 from news where translation_original_id = ${id} limit 1`,
  )
  return rows.length > 0
}

type Member = { family: number; own: number | null; language?: string }

/** Says early, and with a name, what the constraint `news_family_language` refuses at the same moment. */
async function refuseSecond(req: PayloadRequest, { family, own, language }: Member): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'news',
    where: {
      and: [
        { or: [{ family: { equals: family } }, { id: { equals: family } }] },
        { language: { equals: language } },
        ...(own === null ? [] : [{ id: { not_equals: own } }]),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req: isolatedRequest(req),
  })
  const [other] = docs
  if (!other) return
  const known = await req.payload.findByID({
    collection: 'news',
    id: other.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req: isolatedRequest(req),
  })
  const message = known
    ? translate(req, 'familyHasLanguage', { title: known.title })
    : translate(req, 'familyHasLanguageAlready')
  throw refusal(message, 'translation.original')
}

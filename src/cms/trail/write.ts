import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { escapeLiteral } from 'pg'
import { runSql } from '@/cms/publishing/transaction'
import { property } from '@/lib/property'
import type { Action } from './actions'

export type TrailLine = {
  action: Action
  /** Of the document; the slug of a global has no `document`. */
  collection: string
  document: number | null
  title?: string | null | undefined
  /** The language it is about; null for what is the same in all. */
  language?: string | null
  was?: string | null | undefined
  became?: string | null | undefined
  /** The table of the versions, of which the newest was saved along. */
  versions?: string | undefined
}

/** A step of a save: what was done, and in which language. */
export type TrailStep = Pick<TrailLine, 'action' | 'language' | 'was' | 'became'>

/** What an endpoint of ours calls the save that it makes, in the context it gives it. */
export const calledInTrail = 'calledInTrail'

/** Who did something: an account, or the worker that carried out what an account had planned. */
type Who = { account: number; name: string | null; byPlan: boolean }

/** The mark that the worker leaves in the context of a plan's saves: the account that made it. */
export const planMaker = 'planMaker'

/** Nobody where neither somebody who has signed in nor a plan is behind it, as in the seed: no line then. */
function whoOf({ context, user }: PayloadRequest): Who | null {
  if (user) return { account: user.id, name: user.name, byPlan: false }
  const maker = context[planMaker]
  return typeof maker === 'number' ? { account: maker, name: null, byPlan: true } : null
}

export const leavesTrail = (req: PayloadRequest): boolean => whoOf(req) !== null

/** Writes what was done, in the transaction in which it is done: committed together, or neither. */
export async function writeTrail(
  req: PayloadRequest,
  lines: readonly TrailLine[],
  who: Who | null = whoOf(req),
): Promise<void> {
  if (!who || lines.length === 0) return
  const values = lines.map((line) => `(${valuesOf(line, who).join(', ')})`)
  await runSql(
    req,
    `insert into trail
       (account, name, by_plan, action, collection, document, version, title, language, was, became)
     values ${values.join(', ')}`,
  )
}

const valuesOf = (line: TrailLine, { account, byPlan, name }: Who): string[] => [
  String(account),
  byPlan ? nameOf(account) : text(name),
  String(byPlan),
  text(line.action),
  text(line.collection),
  line.document === null ? 'null' : String(line.document),
  versionOf(line),
  text(line.title),
  text(line.language),
  text(line.was),
  text(line.became),
]

/** Of an account that is deleted meanwhile, what it was called when it made the plan. */
const nameOf = (account: number): string =>
  `coalesce((select name from users where id = ${account}),
    (select name from trail where account = ${account} order by id desc limit 1))`

const versionOf = ({ document, versions }: TrailLine): string => {
  if (!versions) return 'null'
  const own = document === null ? '' : `where parent_id = ${document}`
  return `(select max(id) from "${versions}" ${own})`
}

const longest = 500

const text = (value: string | null | undefined): string =>
  value === null || value === undefined || value === ''
    ? 'null'
    : escapeLiteral(value.slice(0, longest))

export type TrailedDocument = { id: number; language?: unknown }

/** What a document is, and what it is called in the language it is saved in. */
export function documentOf(
  { admin, slug }: Pick<SanitizedCollectionConfig, 'admin' | 'slug'>,
  doc: TrailedDocument,
): Pick<TrailLine, 'collection' | 'document' | 'title'> {
  const title = admin.useAsTitle && property(doc, admin.useAsTitle)
  return {
    collection: slug,
    document: doc.id,
    title: typeof title === 'string' ? title : null,
  }
}

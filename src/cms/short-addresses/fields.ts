import { readdirSync } from 'node:fs'
import type {
  FieldHook,
  RelationshipFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import { translate } from '@/cms/translate'
import { env } from '@/lib/env'
import { property } from '@/lib/property'
import { isLeadable } from './follow'
import { readShortAddress, readTarget, tidyTarget } from './written'

/** Stored in its one spelling; what is wrong stays as it was typed, for its writer to mend. */
export const tidyShortAddress: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  const read = readShortAddress(value, env.SERVER_URL)
  return 'problem' in read ? value : read.path
}

export const checkShortAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return translate(req, 'shortMissing')
  const read = readShortAddress(value, env.SERVER_URL)
  if ('problem' in read) return translate(req, read.problem, { path: value })
  return (
    !filesAtRoot().has(read.path.split('/')[1] ?? '') ||
    translate(req, 'shortProduct', { path: value })
  )
}

/** Files and folders that are served as they are. They come with the build: read once, when first asked after. */
let servedAtRoot: ReadonlySet<string> | undefined
const filesAtRoot = (): ReadonlySet<string> =>
  (servedAtRoot ??= new Set(readdirSync('public').map((name) => name.toLowerCase())))

export const tidyLead: FieldHook = ({ value }) =>
  typeof value === 'string' ? tidyTarget(value, env.SERVER_URL) : value

export const checkLead: TextFieldSingleValidation = async (value, { data, req }) => {
  if (property(data, 'leadsTo') !== 'address') return true
  if (!value) return translate(req, 'targetMissing')
  const target = readTarget(value, env.SERVER_URL)
  if ('problem' in target) return translate(req, target.problem)
  if (target.kind === 'elsewhere') return true
  const { path } = target
  const from = readShortAddress(String(property(data, 'path') ?? ''), env.SERVER_URL)
  if ('path' in from && from.path === path) return translate(req, 'targetItself')
  return (
    (await isLeadable({ payload: req.payload, req }, path)) ||
    translate(req, 'targetNoPage', { path })
  )
}

export const checkDocument: RelationshipFieldSingleValidation = (value, { data, req }) =>
  property(data, 'leadsTo') === 'address' ||
  Boolean(value) ||
  translate(req, 'targetDocumentMissing')

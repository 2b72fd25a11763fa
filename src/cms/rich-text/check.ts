import type { APIError, FieldHook, PayloadRequest } from 'payload'
import { refusal } from '@/cms/refusal'
import { translate } from '@/cms/translate'
import { linkProblem } from './links'
import { isRichText, nodesOf } from './walk'

/** The nodes our editor makes; whatever else is sent was not written in it. */
const known = new Set([
  'root',
  'paragraph',
  'heading',
  'list',
  'listitem',
  'text',
  'linebreak',
  'tab',
  'link',
  'autolink',
  'block',
  'inlineBlock',
])

/**
 * Refuses a rich text with a link that leads anywhere but the web, mail, telephone or this site, and
 * one with nodes that are none of the editor's.
 */
export const refuseUnsafeText: FieldHook = ({ value, path, req }) => {
  if (value != null && !isRichText(value)) throw refuse('unknownNode', path, req)
  for (const { type, fields } of nodesOf(value)) {
    const url = linkOf(type, fields)
    const problem = !known.has(type) ? 'unknownNode' : url === undefined ? null : linkProblem(url)
    if (problem) throw refuse(problem, path, req)
  }
  return value
}

const refuse = (
  why: 'linkScheme' | 'linkCredentials' | 'unknownNode',
  path: (number | string)[],
  req: PayloadRequest,
): APIError => refusal(translate(req, why), path.join('.'))

function linkOf(type: string, fields: Record<string, unknown> | undefined): unknown {
  if (type === 'link' || type === 'autolink')
    return fields?.['linkType'] === 'internal' ? undefined : (fields?.['url'] ?? '')
  return type === 'block' ? (fields?.['url'] ?? undefined) : undefined
}

import type { FieldHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { say } from '@/cms/say'
import { linkProblem } from './links'
import { isWellFormed, nodesOf } from './walk'

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
  if (value != null && !isWellFormed(value)) throw refusal('unknownNode', path, req)
  for (const { type, fields } of nodesOf(value)) {
    const url = linkOf(type, fields)
    const problem = !known.has(type) ? 'unknownNode' : url === undefined ? null : linkProblem(url)
    if (problem) throw refusal(problem, path, req)
  }
  return value
}

function refusal(
  why: 'linkScheme' | 'linkCredentials' | 'unknownNode',
  path: (number | string)[],
  req: PayloadRequest,
): ValidationError {
  const errors = [{ message: say(req, why), path: path.join('.') }]
  return new ValidationError({ errors }, req.t)
}

function linkOf(type: string, fields: Record<string, unknown> | undefined): unknown {
  if (type === 'link' || type === 'autolink')
    return fields?.['linkType'] === 'internal' ? undefined : (fields?.['url'] ?? '')
  return type === 'block' ? (fields?.['url'] ?? undefined) : undefined
}

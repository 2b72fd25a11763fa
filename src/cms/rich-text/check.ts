import type { FieldHook } from 'payload'
import { ValidationError } from 'payload'
import { say } from '@/cms/say'
import { isSafeLink } from './links'
import { nodesOf } from './walk'

/** Refuses a rich text with a link that leads anywhere but the web, mail, telephone or this site. */
export const refuseUnsafeLinks: FieldHook = ({ value, path, req }) => {
  for (const { type, fields } of nodesOf(value)) {
    const url = linkOf(type, fields)
    if (url === undefined || isSafeLink(url)) continue
    const message = say(req, 'linkScheme')
    throw new ValidationError({ errors: [{ message, path: path.join('.') }] }, req.t)
  }
  return value
}

function linkOf(type: string, fields: Record<string, unknown> | undefined): unknown {
  if (type === 'link' || type === 'autolink')
    return fields?.['linkType'] === 'internal' ? undefined : (fields?.['url'] ?? '')
  return type === 'block' ? (fields?.['url'] ?? undefined) : undefined
}

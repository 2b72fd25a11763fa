import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { knowsOf } from '@/cms/access/named-drafts'
import { organisationOf } from '@/cms/access/roles'
import type { DeskReader } from './article-lines'

/** Who reads the desk. */
export const deskReader = (req: PayloadRequest, now: Date): DeskReader => ({
  own: organisationOf(req),
  now,
  // Both are names of ours.
  knows: (slug, as) => sql.raw(knowsOf(req, `'${slug}'`, `"${as}".id`)),
})

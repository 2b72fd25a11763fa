import type { PayloadRequest } from 'payload'
import { runSql } from '@/cms/publishing/transaction'

/** Who has a document open, and how somebody last looked at its form. */
export async function forgetBookkeeping(
  req: PayloadRequest,
  slug: string,
  id: number,
): Promise<void> {
  const column = `${slug.replaceAll('-', '_')}_id`
  await runSql(
    req,
    `delete from payload_locked_documents where id in (
       select parent_id from payload_locked_documents_rels where "${column}" = ${id})`,
  )
  await runSql(req, `delete from payload_preferences where key = 'collection-${slug}-${id}'`)
}

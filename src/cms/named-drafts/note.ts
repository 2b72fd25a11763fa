import type { PayloadRequest } from 'payload'
import type { NamedType } from '@/cms/access/named-types'
import { titleOfDocument } from '@/cms/in-use/find-uses'
import { isolatedRequest } from '@/cms/isolated-request'
import { writeTrail } from '@/cms/trail/write'

/** Who named the readers of a draft, or opened it to all. Read by those alone who may know of the draft. */
export async function noteReaders(
  req: PayloadRequest,
  collection: NamedType,
  document: number,
  action: 'readersNamed' | 'readersOpened',
): Promise<void> {
  const own = isolatedRequest(req)
  own.locale = 'nb'
  const title = await titleOfDocument(own, collection, document)
  await writeTrail(req, [{ action, collection, document, title }])
}

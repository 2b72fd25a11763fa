import type { PayloadRequest } from 'payload'

/** How many inquiries nobody has answered yet, of those the principal may read. */
export async function openInquiries(req: PayloadRequest): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'inquiries',
    where: { state: { equals: 'waiting' } },
    overrideAccess: false,
    user: req.user,
  })
  return totalDocs
}

import { headersWithCors, type PayloadRequest } from 'payload'

/** The response of an endpoint of ours: for whoever asked, and kept by no cache. */
export function jsonResponse(req: PayloadRequest, body: object, status = 200): Response {
  const headers = headersWithCors({ headers: new Headers(), req })
  headers.set('Cache-Control', 'private, no-store')
  return Response.json(body, { status, headers })
}

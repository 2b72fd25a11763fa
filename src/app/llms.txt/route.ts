import { llmsText } from '@/features/open-data/llms'

export const dynamic = 'force-dynamic'

/** Where programs that read texts begin: https://llmstxt.org */
export const GET = async (): Promise<Response> =>
  new Response(await llmsText(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

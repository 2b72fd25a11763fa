import { stringify } from 'csv-stringify/sync'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isEditor } from '@/cms/access/roles'
import { csvResponse, sheetFormat } from '@/cms/sheets/write'
import { filterAsked } from '@/cms/trail/filter'
import { readTrail, type TrailFilter } from '@/cms/trail/read'
import { translate } from '@/cms/translate'
import { dayOf } from '@/lib/days'
import { adminWords, languageOf } from '@/admin/words'
import { lineInWords } from './in-words'

const atOnce = 2000
const columns = ['when', 'who', 'what', 'type', 'number', 'title', 'language', 'detail'] as const

/** `GET /api/trail.csv`: the whole trail, or what a filter leaves of it, as a spreadsheet. For editors. */
export const trailCsv: Endpoint = {
  path: '/trail.csv',
  method: 'get',
  handler: (req) => {
    if (!isEditor(req)) throw new APIError(translate(req, 'notFound'), 404, null, true)
    const { filter } = filterAsked(req.query)
    const name = `${adminWords(languageOf(req.i18n))('trail.file')}-${dayOf(new Date())}`
    return csvResponse(name, streamOf(partsOf(req, filter)))
  },
}

/** Read and sent in parts, the newest first. */
async function* partsOf(req: PayloadRequest, filter: TrailFilter): AsyncGenerator<Uint8Array> {
  const t = adminWords(languageOf(req.i18n))
  const head = columns.map((column) => t(`trail.columns.${column}`))
  yield bytes(stringify([head], { ...sheetFormat, bom: true }))
  for (let before = filter.before, more = true; more;) {
    const page = await readTrail(req, { ...filter, before }, atOnce)
    yield bytes(
      stringify(
        page.lines.map((line) => {
          const { action, detail, language, type, when, who } = lineInWords(req, line)
          const number = String(line.document ?? '')
          return [when, who, action, type, number, line.title ?? '', language, detail]
        }),
        sheetFormat,
      ),
    )
    before = page.lines.at(-1)?.id
    more = page.more
  }
}

const streamOf = (parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => void (await parts.return(undefined)),
  })

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

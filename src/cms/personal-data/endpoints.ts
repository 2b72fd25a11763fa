import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { isAdmin } from '@/cms/access/roles'
import { jsonResponse } from '@/cms/json-response'
import { translate } from '@/cms/translate'
import { oneSpelling } from '@/lib/internet-address'
import { log } from '@/lib/log'
import { erasePersonalData } from './erase'
import { findPersonalData, isAddress } from './find'

/** Shorter names stand in too many words; longer ones nobody has. */
const lengths = { least: 3, most: 254 }

/**
 * `POST /api/personal-data` with `who`, an e-mail address or a name: all that is stored about them. Sent, not asked for
 * in an address, which is kept by browsers and logs.
 */
const find: Endpoint = {
  path: '/personal-data',
  method: 'post',
  handler: async (req) => {
    const { who } = await asked(req, 'who')
    return jsonResponse(req, await findPersonalData(req, who))
  },
}

/** `POST /api/personal-data/erase` with `address`, and the same typed again as `confirm`: deletes what came from it and went to it. */
const erase: Endpoint = {
  path: '/personal-data/erase',
  method: 'post',
  handler: async (req) => {
    const { address, confirm } = await asked(req, 'address', 'confirm')
    if (!isAddress(address)) throw new APIError(translate(req, 'addressExpected'), 400, null, true)
    if (oneSpelling(confirm) !== oneSpelling(address))
      throw new APIError(translate(req, 'addressDiffers', { address }), 400, null, true)
    const erased = await erasePersonalData(req, address)
    log.info({ by: req.user?.id, ...erased }, 'personal data was erased on request')
    return jsonResponse(req, erased)
  },
}

export const personalData: Endpoint[] = [find, erase]

/** The texts of a request, for administrators; nobody else is told that there is anything to ask. */
async function asked<Name extends string>(
  req: PayloadRequest,
  ...names: Name[]
): Promise<Record<Name, string>> {
  if (!isAdmin(req)) throw new APIError(translate(req, 'notFound'), 404, null, true)
  await addDataAndFileToRequest(req)
  const texts = names.map((name): [Name, string] => {
    const value: unknown = req.data?.[name]
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : ''
    if (text.length < lengths.least || text.length > lengths.most || /\p{Cc}/u.test(text))
      throw new APIError(translate(req, 'nameOrAddressExpected'), 400, null, true)
    return [name, text]
  })
  // Each name has its text.
  return Object.fromEntries(texts) as Record<Name, string>
}

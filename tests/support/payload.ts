import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

/** The real CMS on the database of this test worker. */
export const openPayload = (): Promise<Payload> => getPayload({ config })

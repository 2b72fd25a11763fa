import type { Payload } from 'payload'
import { env, EnvError } from '@/lib/env'
import { OwnError } from '@/lib/own-error'
import { property } from '@/lib/property'
import { demoLogins } from './demo-logins'

const demoOrganisation = 'Oslo Cancer Cluster'

/**
 * The three demo logins, all with DEMO_PASSWORD, which is set again at each start.
 * The communicator belongs to Oslo Cancer Cluster.
 */
export async function keepDemoLogins(payload: Payload): Promise<void> {
  const password = env.DEMO_PASSWORD
  if (!password) throw new OwnError('DEMO_PASSWORD is needed for the demo logins')
  const organisation = await organisationNamed(payload, demoOrganisation)
  for (const login of demoLogins) {
    const data = { ...login, password, ...(login.role === 'communicator' ? { organisation } : {}) }
    const where = { email: { equals: login.email } }
    const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 })
    const [user] = docs
    if (!user) await payload.create({ collection: 'users', data })
    else if (!(await signsIn(payload, login.email, password)))
      await payload.update({ collection: 'users', id: user.id, data: { password } })
  }
}

/** The first administrator of a database of one's own. Nobody else can become the first by visiting `/admin`. */
export async function makeFirstAdmin(payload: Payload): Promise<'made' | 'there' | 'missing'> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return 'there'
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = env
  if (!email || !password) return 'missing'
  const data = { email, password, name: 'Administrator', role: 'admin' } as const
  await payload.create({ collection: 'users', data }).catch((error: unknown) => {
    throw isRefused(error) ? new EnvError([`ADMIN_PASSWORD is refused: ${error.message}`]) : error
  })
  return 'made'
}

/** A password that is no good is the operator's to change; anything else is a failure. */
const isRefused = (error: unknown): error is Error =>
  error instanceof Error && Reflect.get(error, 'status') === 400

async function organisationNamed(payload: Payload, name: string): Promise<number> {
  const where = { name: { equals: name } }
  const { docs } = await payload.find({ collection: 'organisations', where, limit: 1, depth: 0 })
  if (!docs[0]) throw new OwnError(`There is no organisation named ${name}`)
  return docs[0].id
}

const signsIn = (payload: Payload, email: string, password: string): Promise<boolean> =>
  payload.login({ collection: 'users', data: { email, password } }).then(
    () => true,
    // Asked for a code, once the password was right.
    (error: unknown) => property(property(error, 'data'), 'secondFactor') === true,
  )

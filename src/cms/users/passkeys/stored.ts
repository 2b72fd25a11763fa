import type { WebAuthnCredential } from '@simplewebauthn/server'
import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'

export type Passkey = {
  id: number
  account: number
  name: string
  credential: WebAuthnCredential
}
/** What the form of an account shows. ISO moments. */
export type ListedPasskey = { id: number; name: string; since: string; lastUsed: string | null }

type Row = {
  id: number
  account: string
  name: string
  credential: string
  public_key: string
  transports: WebAuthnCredential['transports'] | null
  counter: string
  created_at: Date
  last_used_at: Date | null
}

async function rowsWhere(req: PayloadRequest, condition: string): Promise<Row[]> {
  return rowsOf<Row>(req, `select * from passkeys where ${condition} order by id`)
}

export async function passkeyNamed(
  req: PayloadRequest,
  credential: string,
): Promise<Passkey | null> {
  const [row] = await rowsWhere(req, `credential = ${escapeLiteral(credential)}`)
  if (!row) return null
  return {
    id: row.id,
    account: Number(row.account),
    name: row.name,
    credential: {
      id: row.credential,
      publicKey: new Uint8Array(Buffer.from(row.public_key, 'base64url')),
      counter: Number(row.counter),
      ...(row.transports && { transports: row.transports }),
    },
  }
}

export async function passkeysOf(req: PayloadRequest, account: number): Promise<ListedPasskey[]> {
  const rows = await rowsWhere(req, `account = ${account}`)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    since: new Date(row.created_at).toISOString(),
    lastUsed: row.last_used_at ? new Date(row.last_used_at).toISOString() : null,
  }))
}

/** What a browser is told of, so that it makes no second key for the same account. */
export async function credentialsOf(
  req: PayloadRequest,
  account: number,
): Promise<{ id: string; transports?: string[] }[]> {
  const rows = await rowsWhere(req, `account = ${account}`)
  return rows.map(({ credential, transports }) => ({
    id: credential,
    ...(transports && { transports: [...transports] }),
  }))
}

export async function keepPasskey(
  req: PayloadRequest,
  { account, credential, name }: Omit<Passkey, 'id'>,
): Promise<void> {
  const key = Buffer.from(credential.publicKey).toString('base64url')
  const transports = JSON.stringify(credential.transports ?? [])
  await runSql(
    req,
    `insert into passkeys (account, name, credential, public_key, transports, counter)
     values (${account}, ${escapeLiteral(name)}, ${escapeLiteral(credential.id)},
       ${escapeLiteral(key)}, ${escapeLiteral(transports)}, ${credential.counter})`,
  )
}

/** Notes a use: `false` when another one was noted since it was read, as with a key that was copied. */
export async function noteUse(
  req: PayloadRequest,
  { id, credential }: Passkey,
  counter: number,
): Promise<boolean> {
  const noted = await rowsOf(
    req,
    `update passkeys set counter = ${counter}, last_used_at = now(), updated_at = now()
     where id = ${id} and counter = ${credential.counter} returning id`,
  )
  return noted.length > 0
}

export async function removePasskey(
  req: PayloadRequest,
  account: number,
  id: number,
): Promise<void> {
  await runSql(req, `delete from passkeys where id = ${id} and account = ${account}`)
}

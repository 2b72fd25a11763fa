import type { PayloadRequest } from 'payload'
import { escapeLiteral } from 'pg'
import { rowsOf, runSql } from '@/cms/publishing/transaction'
import { property } from '@/lib/property'
import { isTotpCode, plainCode, recoveryHash, stepOf } from './codes'

export type SecondFactor = {
  account: number
  /** The key of the authenticator app, encrypted; `null` without one. */
  secret: string | null
  /** Whether codes of the app are taken. */
  confirmed: boolean
  passkeys: number
  recoveryCodesLeft: number
}

/** Whether an account is protected by more than its password. */
export const isOn = (factor: SecondFactor | null): factor is SecondFactor =>
  factor !== null && (factor.confirmed || factor.passkeys > 0)

/** How many wrong codes in a quarter of an hour; from wherever they come, through whatever door. */
const most = 10
const quarter = "interval '15 minutes'"

export async function secondFactorOf(
  req: PayloadRequest,
  account: number,
): Promise<SecondFactor | null> {
  const [row] = await rowsOf<Omit<SecondFactor, 'account'>>(
    req,
    `select secret, confirmed_at is not null as confirmed,
       (select count(*) from passkeys where account = ${account})::int as passkeys,
       jsonb_array_length(coalesce(recovery_codes, '[]'))::int as "recoveryCodesLeft"
     from second_factors where account = ${account}`,
  )
  return row ? { account, ...row } : null
}

/** A key that waits for its first code; one that waited before is replaced. */
export async function keepKey(req: PayloadRequest, account: number, key: string): Promise<void> {
  const secret = escapeLiteral(req.payload.encrypt(key))
  await runSql(
    req,
    `insert into second_factors (account, secret, last_step, failures)
     values (${account}, ${secret}, 0, 0)
     on conflict (account) do update set secret = excluded.secret, last_step = 0, updated_at = now()
     where second_factors.confirmed_at is null`,
  )
}

export async function keepRecoveryCodes(
  req: PayloadRequest,
  account: number,
  codes: readonly string[],
): Promise<void> {
  const hashes = escapeLiteral(JSON.stringify(codes.map(recoveryHash)))
  await runSql(
    req,
    `update second_factors set recovery_codes = ${hashes}, updated_at = now()
     where account = ${account}`,
  )
}

/** From here on codes are asked for. */
export async function confirmApp(req: PayloadRequest, account: number): Promise<void> {
  await runSql(
    req,
    `update second_factors set confirmed_at = now(), updated_at = now() where account = ${account}`,
  )
  await noteSince(req, account)
}

/** Somewhere to count tries and keep recovery codes, where an account has no app. */
export async function beginWithoutApp(req: PayloadRequest, account: number): Promise<void> {
  await runSql(
    req,
    `insert into second_factors (account, last_step, failures) values (${account}, 0, 0)
     on conflict (account) do nothing`,
  )
  await noteSince(req, account)
}

/** The account says since when it is protected, for its owner and for administrators. */
async function noteSince(req: PayloadRequest, account: number): Promise<void> {
  await runSql(
    req,
    `update users set second_factor_since = coalesce(second_factor_since, now()) where id = ${account}`,
  )
}

/** Takes the app off; what is left without a passkey either is no protection. */
export async function removeApp(req: PayloadRequest, account: number): Promise<void> {
  await runSql(
    req,
    `update second_factors set secret = null, confirmed_at = null, updated_at = now()
     where account = ${account}`,
  )
  if (!isOn(await secondFactorOf(req, account))) await removeFactor(req, account)
}

/** Takes everything off that is asked for beside the password. */
export async function removeFactor(req: PayloadRequest, account: number): Promise<void> {
  await runSql(req, `delete from passkeys where account = ${account}`)
  await runSql(req, `delete from second_factors where account = ${account}`)
  await runSql(req, `update users set second_factor_since = null where id = ${account}`)
}

/**
 * Counts a try before it is looked at, and at once for everybody: whoever tries many codes at the same moment has no
 * more of them. `false` when there were too many. Taken back by the code that is taken.
 */
export async function mayTry({ payload }: PayloadRequest, account: number): Promise<boolean> {
  const { rows } = await payload.db.execute({
    drizzle: payload.db.drizzle,
    raw: `update second_factors set
       failures = case when failures_since > now() - ${quarter} then failures + 1 else 1 end,
       failures_since = case when failures_since > now() - ${quarter} then failures_since else now() end
     where account = ${account} returning failures::int as failures`,
  })
  return Number(property(rows[0], 'failures') ?? 0) <= most
}

export type Taken = 'code' | 'recovery code'

/** Takes a code, in the transaction of what it is asked for: each is taken once. `null` when it is not taken. */
export async function takeCode(
  req: PayloadRequest,
  { account, secret }: SecondFactor,
  typed: string,
): Promise<Taken | null> {
  const code = plainCode(typed)
  if (!isTotpCode(code)) {
    const hash = escapeLiteral(recoveryHash(code))
    const found = await rowsOf(
      req,
      `update second_factors set recovery_codes = recovery_codes - ${hash}, failures = 0
       where account = ${account} and jsonb_exists(recovery_codes, ${hash}) returning account`,
    )
    return found.length > 0 ? 'recovery code' : null
  }
  const step = secret === null ? null : stepOf(req.payload.decrypt(secret), code)
  if (step === null) return null
  const found = await rowsOf(
    req,
    `update second_factors set last_step = ${step}, failures = 0
     where account = ${account} and last_step < ${step} returning account`,
  )
  return found.length > 0 ? 'code' : null
}

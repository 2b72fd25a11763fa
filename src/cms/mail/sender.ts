import { env } from '@/lib/env'

/** Whom messages come from. */
export const sender = {
  defaultFromName: 'Cancer Mission Hub Norway',
  defaultFromAddress: `no-reply@${new URL(env.SERVER_URL).hostname}`,
}

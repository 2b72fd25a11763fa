import type { Env } from '@/lib/env'
import { demoLogins } from '@/prepare/demo-logins'

/** The last thing a person who started the site reads. */
export function announce({ SERVER_URL }: Env, password: string | undefined): void {
  const logins = demoLogins.map(({ email }) => `             ${email}`)
  const lines = [
    '',
    `  The site   ${SERVER_URL}  and in English  ${SERVER_URL}/en`,
    `  Editing    ${SERVER_URL}/admin`,
    ...(password ? [...logins, `             password  ${password}`] : []),
    '  Ctrl-C stops everything.',
    '',
  ]
  console.log(lines.join('\n'))
}

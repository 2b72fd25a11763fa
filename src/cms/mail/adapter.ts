import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Config } from 'payload'
import { env } from '@/lib/env'
import { log } from '@/lib/log'

const from = {
  defaultFromName: 'Cancer Mission Hub Norway',
  defaultFromAddress: `no-reply@${new URL(env.SERVER_URL).hostname}`,
}

/** Sends through SMTP_URL. Without it nothing is sent, and the log says so without saying to whom. */
export const mail: Config['email'] = env.SMTP_URL
  ? nodemailerAdapter({ ...from, transportOptions: connectionTo(env.SMTP_URL), skipVerify: true })
  : () => ({
      ...from,
      name: 'none',
      sendEmail: () => {
        log.warn('a message was not sent: there is no SMTP_URL')
        return Promise.resolve()
      },
    })

function connectionTo(address: string) {
  const { hostname: host, password, port, protocol, username } = new URL(address)
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  const secure = protocol === 'smtps:'
  return { host, port: Number(port) || (secure ? 465 : 587), secure, ...(username ? { auth } : {}) }
}

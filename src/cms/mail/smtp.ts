import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { Payload, SendEmailOptions } from 'payload'
import { sender } from './sender'

/** Hands one message to a mail server; rejects when the server did not take it. */
export type Deliver = (message: SendEmailOptions) => Promise<unknown>

/** Delivery through a mail server such as `smtp://user:password@host:587`. */
export async function deliverThrough(address: string, payload: Payload): Promise<Deliver> {
  const adapter = await nodemailerAdapter({
    ...sender,
    transportOptions: connectionTo(address),
    skipVerify: true,
  })
  return adapter({ payload }).sendEmail
}

/** A server that takes no connection, or says nothing, is given up soon: the message is tried again. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

function connectionTo(address: string) {
  const { hostname, password, port, protocol, username } = new URL(address)
  const auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
  const secure = protocol === 'smtps:'
  return {
    ...patience,
    // As an address has it, not as a URL writes an IPv6 one.
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username ? { auth } : {}),
  }
}

import type { PayloadRequest } from 'payload'
import { isolatedRequest } from '@/cms/isolated-request'
import { env } from '@/lib/env'
import type { User } from '@/payload-types'

/**
 * How far an invitation has come. `mailbox`: without a mail server it lies where administrators read it; `handed`: its
 * link was made to be handed over; `none`: the account was made with a password.
 */
export type InvitationState =
  | 'accepted'
  | 'none'
  | 'expired'
  | 'mailbox'
  | 'waiting'
  | 'sent'
  | 'failed'
  | 'handed'

/** What the form of an account is told. Moments are ISO. */
export type Invitation = {
  state: InvitationState
  /** When it was made; `null` without one. */
  invitedAt: string | null
  /** When the message left this server. */
  sentAt: string | null
  acceptedAt: string | null
  /** Until when its link holds. */
  until: string | null
  mailServer: boolean
}

export const hasMailServer = (): boolean => env.SMTP_URL !== undefined

export async function invitationOf(req: PayloadRequest, account: User): Promise<Invitation> {
  const mail = await req.payload.findByID({
    collection: 'mails',
    id: account.invitationMail ?? 0,
    depth: 0,
    disableErrors: true,
    req: isolatedRequest(req),
  })
  const until = account.resetPasswordExpiration ?? null
  const told = {
    invitedAt: account.invitedAt ?? null,
    sentAt: mail?.sentAt ?? null,
    acceptedAt: account.acceptedAt ?? null,
    until,
    mailServer: hasMailServer(),
  }
  if (account.acceptedAt) return { ...told, state: 'accepted' }
  if (!account.invitedAt) return { ...told, state: 'none' }
  if (!until || new Date(until) <= new Date()) return { ...told, state: 'expired' }
  if (mail?.state === 'sent' || mail?.state === 'failed') return { ...told, state: mail.state }
  if (mail?.state === 'waiting') return { ...told, state: hasMailServer() ? 'waiting' : 'mailbox' }
  return { ...told, state: 'handed' }
}

import type { Field } from 'payload'
import { nobody } from '@/cms/access/rules'
import { forCodeOnly } from '@/cms/fields/for-code-only'
import { moment } from '@/cms/fields/moment'
import { label } from '@/cms/words'

const written = Object.freeze({ create: nobody, update: nobody })

/** What an account has beside what is typed in its form. */
export const accountParts: Field[] = [
  {
    name: 'invitation',
    type: 'ui',
    ...label('Invitasjon', 'Invitation'),
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/account/invitation#InvitationPart' },
    },
  },
  {
    name: 'secondFactor',
    type: 'ui',
    ...label('Totrinnsinnlogging', 'Second factor'),
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/account/second-factor#SecondFactorPart' },
    },
  },
  moment({
    name: 'secondFactorSince',
    access: written,
    ...label('Totrinnsinnlogging siden', 'Second factor since'),
    admin: forCodeOnly,
  }),
  {
    name: 'openId',
    type: 'ui',
    ...label('Ekstern innlogging', 'External sign-in'),
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/account/openid#OpenIdPart' },
    },
  },
  {
    name: 'ownSessions',
    type: 'ui',
    ...label('Innlogginger', 'Sessions'),
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/account/sessions#SessionsPart' },
    },
  },
  {
    // Payload's own list, with what it was signed in with.
    name: 'sessions',
    type: 'array',
    fields: [
      { name: 'browser', type: 'text', ...label('Nettleser', 'Browser') },
      { name: 'system', type: 'text', ...label('System', 'System') },
    ],
  },
  moment({
    name: 'invitedAt',
    access: written,
    ...label('Invitert', 'Invited'),
    admin: forCodeOnly,
  }),
  moment({
    name: 'acceptedAt',
    access: written,
    ...label('Logget inn første gang', 'Signed in first'),
    admin: forCodeOnly,
  }),
  {
    name: 'invitationMail',
    type: 'number',
    access: { ...written, read: nobody },
    ...label('Invitasjonen i e-post ut', 'The invitation in outgoing mail'),
    admin: forCodeOnly,
  },
]

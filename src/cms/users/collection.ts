import type { CollectionConfig } from 'payload'
import { hiddenFromOthersThanAdmins, isAdmin } from '@/cms/access/roles'
import { admins, fieldForAdmins, nobody, signedIn } from '@/cms/access/rules'
import { queueNewPassword, sendNoneItself } from '@/cms/mail/new-password'
import { waitForAccount, waitForOwnAccount } from '@/cms/payload-overrides/sessions'
import { help, label, option, words } from '@/cms/words'
import { env } from '@/lib/env'
import { askSecondFactor, forgetSecondFactor, noteProof } from './second-factor/ask'
import { holdUp } from './second-factor/demanded'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { openIdEndpoints } from './openid/endpoints'
import { forgetIdentity } from './openid/stored'
import { passkeyEndpoints } from './passkeys/endpoints'
import { sessionEndpoints } from './sessions/endpoints'
import { sessionLasts } from './sessions/list'
import { invitationEndpoints } from './invitations/endpoints'
import { inviteNewAccount, makeUnknownPassword, noteAccepted } from './invitations/invite'
import { lookForHash } from './invitations/link'
import { accountParts } from './parts'
import { needsOrganisation, refuseWithoutOrganisation } from './organisation'
import {
  askCurrentPassword,
  endOtherSessions,
  forgetWhenUnlocked,
  tellAfterReset,
  tellOldAddress,
} from './own-account'
import { checkPassword } from './password'
import { forgetPreferences } from './preferences'
import { furtherRights } from './rights'
import { refuseTaken } from './taken'

const ownProfile: NonNullable<CollectionConfig['access']>['read'] = ({ req }) =>
  isAdmin(req) || (req.user ? { id: { equals: req.user.id } } : false)

const forAdmins = Object.freeze({ create: fieldForAdmins, update: fieldForAdmins })

/** Accounts of the admin panel. Never shown to the public; authors are people, not users. */
export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  defaultSort: 'name',
  labels: { singular: words('Bruker', 'User'), plural: words('Brukere', 'Users') },
  admin: {
    hidden: hiddenFromOthersThanAdmins,
    group: words('System', 'System'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'email', 'role', 'organisation'],
  },
  auth: {
    tokenExpiration: sessionLasts,
    // What all strangers together may try. What one of them may: cms/rest/attempts.ts
    maxLoginAttempts: 100,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
    removeTokenFromResponses: true,
  },
  access: {
    admin: signedIn,
    create: admins,
    read: ownProfile,
    update: ownProfile,
    delete: admins,
    unlock: admins,
    readVersions: nobody,
  },
  endpoints: [
    ...invitationEndpoints,
    ...sessionEndpoints,
    ...secondFactorEndpoints,
    ...passkeyEndpoints,
    ...openIdEndpoints,
  ],
  hooks: {
    beforeOperation: [
      lookForHash,
      noteProof,
      waitForAccount,
      askCurrentPassword,
      makeUnknownPassword,
      checkPassword,
      sendNoneItself,
    ],
    beforeValidate: [refuseWithoutOrganisation, refuseTaken],
    beforeChange: [endOtherSessions],
    afterChange: [tellOldAddress, inviteNewAccount],
    beforeLogin: [askSecondFactor],
    afterLogin: [noteAccepted],
    afterRead: [holdUp],
    beforeDelete: [forgetPreferences],
    afterDelete: [forgetSecondFactor, forgetIdentity],
    afterOperation: [forgetWhenUnlocked, tellAfterReset],
    afterLogout: [waitForOwnAccount],
    afterForgotPassword: [queueNewPassword],
  },
  fields: [
    {
      name: 'currentPassword',
      type: 'text',
      // Asked for and compared, never stored. A field that nobody may read is not in the form either.
      virtual: true,
      ...label('Nåværende passord', 'Current password'),
      admin: {
        components: { Field: '/src/admin/account/current-password#CurrentPassword' },
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
        ...help(
          'Trengs bare når du bytter passord eller e-postadresse.',
          'Only needed when you change your password or e-mail address.',
        ),
      },
    },
    { name: 'name', type: 'text', required: true, ...label('Navn', 'Name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'communicator',
      saveToJWT: true,
      access: forAdmins,
      options: [
        option('admin', 'Administrator', 'Administrator'),
        option('editor', 'Redaktør', 'Editor'),
        option('communicator', 'Kommunikatør', 'Communicator'),
        option('guest', 'Gjest i Koblingsboksen', 'Guest of the junction box'),
      ],
      ...label('Rolle', 'Role'),
    },
    ...furtherRights(forAdmins),
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      access: forAdmins,
      ...label('Organisasjon', 'Organisation'),
      admin: {
        condition: (data) => needsOrganisation(data['role']),
        ...help(
          'Organisasjonen kommunikatøren publiserer for, eller gjesten skriver kort for.',
          'The organisation the communicator publishes for, or the guest writes cards for.',
        ),
      },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      // Nobody is two people, and no two accounts are one.
      unique: true,
      access: forAdmins,
      ...label('Person i registeret', 'Person in the register'),
      admin: {
        allowCreate: false,
        ...help(
          'Den som skriver en sak, står som forfatter når kontoen er knyttet til en person.',
          'Whoever writes an article is its author where the account is tied to a person.',
        ),
      },
    },
    {
      name: 'mailLanguage',
      type: 'select',
      defaultValue: 'nb',
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Språk i e-post', 'Language of e-mail'),
      admin: {
        isClearable: false,
        ...help(
          'Språket i invitasjonen og i alt annet nettstedet sender til denne kontoen.',
          'The language of the invitation, and of all else this site sends to the account.',
        ),
      },
    },
    ...accountParts,
  ],
}

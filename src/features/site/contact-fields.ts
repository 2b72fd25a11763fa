import type { Field, GroupField, TextFieldSingleValidation } from 'payload'
import { address } from '@/cms/fields/address'
import { translate } from '@/cms/translate'
import { help, label, words } from '@/cms/words'
import { telephoneLink } from '@/lib/internet-address'

/** A telephone must be one that can be called by pressing it. */
const callable: TextFieldSingleValidation = (value, { req }) =>
  !value || telephoneLink(value) ? true : translate(req, 'phoneNotCallable')

const phone: Field = {
  name: 'phone',
  type: 'text',
  maxLength: 60,
  validate: callable,
  ...label('Telefon', 'Telephone'),
  admin: help(
    'Nummeret først. Åpningstid kan stå i parentes etter det, for eksempel 22 00 00 00 (kl. 9–15).',
    'The number first. Opening hours may follow in parentheses, such as 22 00 00 00 (9 am–3 pm).',
  ),
}
const email: Field = { name: 'email', type: 'email', ...label('E-post', 'E-mail') }

/** The hub itself, as everybody reaches it. */
const secretariat: Field = {
  type: 'collapsible',
  ...label('Sekretariatet', 'Secretariat'),
  admin: help(
    'Står på kontaktsiden og nederst på forsiden.',
    'Stands on the contact page and at the end of the front page.',
  ),
  fields: [
    {
      name: 'secretariat',
      type: 'text',
      maxLength: 160,
      ...label('Navn', 'Name'),
      admin: help(
        'Den som svarer: en person, eller en enhet hos en av partnerne.',
        'Whoever answers: a person, or a unit at one of the partners.',
      ),
    },
    phone,
    email,
    { name: 'postalAddress', type: 'textarea', ...label('Postadresse', 'Postal address') },
  ],
}

const press: GroupField = {
  name: 'press',
  type: 'group',
  ...label('Pressekontakt for huben', 'The hub’s press contact'),
  admin: help(
    'Står på kontaktsiden og under listene med nyheter. En nyhet kan ha sin egen pressekontakt.',
    'Stands on the contact page and below the lists of news. An article may have a press contact of its own.',
  ),
  fields: [
    { name: 'name', type: 'text', maxLength: 160, ...label('Navn', 'Name') },
    phone,
    email,
    {
      name: 'postalAddress',
      type: 'textarea',
      ...label('Adresse', 'Address'),
      admin: help(
        'Bare når den er en annen enn sekretariatets.',
        'Only where it differs from that of the secretariat.',
      ),
    },
  ],
}

const controller: GroupField = {
  name: 'controller',
  type: 'group',
  ...label('Behandlingsansvarlig', 'Data controller'),
  admin: help(
    'Virksomheten som er ansvarlig for personopplysningene på nettstedet. Står på siden om personvern.',
    'The organisation that is responsible for the personal data of this site. Stands on the page about privacy.',
  ),
  fields: [
    {
      name: 'name',
      type: 'text',
      maxLength: 160,
      ...label('Virksomhetens navn', 'Name of the organisation'),
    },
    {
      ...email,
      ...label('E-post for henvendelser om personvern', 'E-mail for questions about privacy'),
    },
    {
      name: 'officer',
      type: 'email',
      ...label('E-post til personvernombudet', 'E-mail of the data protection officer'),
      admin: help(
        'Hvis virksomheten har et personvernombud.',
        'If the organisation has a data protection officer.',
      ),
    },
  ],
}

const socialAccounts: Field = {
  name: 'socialAccounts',
  type: 'array',
  ...label('Sosiale medier', 'Social media'),
  labels: { singular: words('Konto', 'Account'), plural: words('Kontoer', 'Accounts') },
  fields: [
    { name: 'name', type: 'text', required: true, ...label('Navn', 'Name') },
    { ...address('url', 'Nettadresse', 'Web address'), required: true },
  ],
}

/** Whom readers reach, and who is responsible. Which of them must be there says `src/lib/site-contact.ts`. */
export const contactFields: Field[] = [
  secretariat,
  press,
  controller,
  {
    ...address('accessibilityStatement', 'Tilgjengelighetserklæring', 'Accessibility statement'),
    admin: help('Adressen hos uustatus.no.', 'The address at uustatus.no.'),
  },
  socialAccounts,
]

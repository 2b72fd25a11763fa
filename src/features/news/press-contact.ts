import type { FieldHook, GroupField, TextFieldSingleValidation } from 'payload'
import { translate } from '@/cms/translate'
import { help, label } from '@/cms/words'
import type { News } from '@/payload-types'

type Contact = NonNullable<News['pressContact']>

/** Whom journalists reach about the article: a person of the register, or somebody as they are written. */
export const pressContact: GroupField = {
  name: 'pressContact',
  type: 'group',
  ...label('Pressekontakt', 'Press contact'),
  admin: help(
    'Vises under saken, med telefon og e-post.',
    'Shown below the article, with telephone and e-mail.',
  ),
  // What was written before a person was chosen would be public, and shown to nobody who writes.
  hooks: { beforeValidate: [keepPersonOnly] },
  fields: [
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      ...label('Person i registeret', 'Person in the register'),
      admin: {
        allowCreate: false,
        ...help(
          'Vises bare mens personen er publisert og har gitt et samtykke som gjelder.',
          'Shown only while the person is published and has given a consent that holds.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          maxLength: 120,
          ...label('Eller navn på en annen', 'Or the name of somebody else'),
          validate: refuseHalf,
          admin: { condition: asWritten },
        },
        {
          name: 'role',
          type: 'text',
          maxLength: 160,
          ...label('Rolle og organisasjon', 'Role and organisation'),
          admin: { condition: asWritten },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          maxLength: 60,
          ...label('Telefon', 'Telephone'),
          admin: { condition: asWritten },
        },
        {
          name: 'email',
          type: 'email',
          ...label('E-post', 'E-mail'),
          admin: { condition: asWritten },
        },
      ],
    },
  ],
}

function asWritten(_: unknown, siblings: Partial<Contact>): boolean {
  return !siblings.person
}

function keepPersonOnly({ value }: Parameters<FieldHook>[0]): unknown {
  const contact: Contact | null | undefined = value
  return contact?.person ? { ...contact, name: null, role: null, phone: null, email: null } : value
}

/** Somebody who is written has a name, and can be reached. */
function refuseHalf(
  name: string | null | undefined,
  { siblingData, req }: Parameters<TextFieldSingleValidation>[1],
): string | true {
  const { person, role, phone, email }: Contact = siblingData
  if (person) return true
  if (!name) return role || phone || email ? translate(req, 'personOrName') : true
  return phone || email ? true : translate(req, 'contactUnreachable')
}

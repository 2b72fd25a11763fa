import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'
import { nobody } from '@/cms/access/rules'
import { help, label } from '@/cms/words'

const kept = { access: { create: nobody, update: nobody }, admin: { hidden: true } }

/**
 * What the seat was called when it was held, so that the roster's past does not depend on what
 * becomes of the person's or the organisation's own record. Kept by `keepNames` and `followNames`.
 */
export const namesThen: Field = {
  name: 'shown',
  type: 'group',
  ...label('Slik det står i oversikten', 'As the roster shows it'),
  admin: { condition: (data) => hasEnded(data['to']) && data['shown']?.erased !== true },
  fields: [
    {
      name: 'person',
      type: 'text',
      ...label('Navnet personen hadde', 'The name the person had'),
      admin: help(
        'Fylles ut av seg selv og følger personen så lenge vervet varer. Senere navneendringer rører det ikke. Rett det bare om det er feil skrevet.',
        'Filled in by itself, and follows the person as long as the appointment lasts. Later changes of name leave it alone. Correct it only if it is misspelt.',
      ),
    },
    {
      name: 'organisationNb',
      type: 'text',
      ...label('Organisasjonens navn på norsk', 'The organisation’s name in Norwegian'),
      ...kept,
    },
    {
      name: 'organisationEn',
      type: 'text',
      ...label('Organisasjonens navn på engelsk', 'The organisation’s name in English'),
      ...kept,
    },
    // The name was removed on request; the seat stays.
    {
      name: 'erased',
      type: 'checkbox',
      defaultValue: false,
      ...label('Navnet er fjernet', 'The name was removed'),
      ...kept,
    },
  ],
}

const hasEnded = (to: unknown): boolean => typeof to === 'string' && new Date(to) < new Date()

/** A seat has a person, except where the name was removed on request. */
export const personUnlessErased: RelationshipFieldSingleValidation = (value, options) => {
  const names: unknown = Reflect.get(options.data, 'shown')
  const erased =
    typeof names === 'object' && names !== null && Reflect.get(names, 'erased') === true
  return erased || relationship(value, options)
}

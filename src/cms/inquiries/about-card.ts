import type { Field } from 'payload'
import { nobody } from '@/cms/access/rules'
import { label, option } from '@/cms/words'
import { asReadersWrote } from './as-readers-wrote'

const isAboutCard = (data: Record<string, unknown>): boolean => data['topic'] === 'card'

/** The card that somebody wrote about. */
export const card: Field = asReadersWrote({
  name: 'card',
  type: 'relationship',
  relationTo: 'cards',
  index: true,
  ...label('Kort', 'Card'),
  admin: { allowCreate: false, allowEdit: false, condition: isAboutCard },
})

/** Where whoever's card it is consents to contact, or does not (`answer-contact.ts`). */
export const contactConsent: Field = {
  name: 'contact',
  type: 'ui',
  admin: {
    condition: isAboutCard,
    components: { Field: '/src/admin/inquiries/answer-contact#AnswerContact' },
  },
}

export const contactAnswer: Field = {
  name: 'contactAnswer',
  type: 'select',
  access: { update: nobody },
  options: [
    option('yes', 'Ja, de har fått adressen', 'Yes, they have the address'),
    option('no', 'Nei', 'No'),
  ],
  ...label('Svar om kontakt', 'Answer about contact'),
  admin: {
    position: 'sidebar',
    readOnly: true,
    condition: (data) => isAboutCard(data) && Boolean(data['contactAnswer']),
  },
}

import type { CollectionConfig } from 'payload'
import { editors, inquiryReaders, nobody } from '@/cms/access/rules'
import { day } from '@/cms/fields/day'
import { forCodeOnly } from '@/cms/fields/for-code-only'
import { sectorOptions } from '@/cms/fields/sector-options'
import { help, label, option, words } from '@/cms/words'
import { answerContact } from './answer-contact'
import { asReadersWrote } from './as-readers-wrote'
import { card, contactAnswer, contactConsent } from './about-card'
import { sayMail } from './say-mail'

/**
 * What people wrote to the hub, to one of its partners, or about a card, in the forms of the site: editors read all of it,
 * communicators what was sent to their organisation, guests of that what is about its cards. The web process keeps them (`src/web/inquiries`), the worker
 * deletes them when their time is over, and nobody else writes them.
 */
export const Inquiries: CollectionConfig<'inquiries'> = {
  slug: 'inquiries',
  labels: {
    singular: words('Henvendelse', 'Inquiry'),
    plural: words('Henvendelser', 'Inquiries'),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  admin: {
    group: words('Nettstedet', 'The site'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['name', 'topic', 'recipient', 'createdAt', 'state', 'keptUntil'],
    listSearchableFields: ['name', 'email', 'text'],
    ...help(
      'Det folk har skrevet i skjemaene på nettstedet: til huben, til en av partnerne, om et kort i Koblingsboksen, eller for å bli med. Svar fra din egen e-post, og merk henvendelsen som besvart. Om et kort svarer du ja eller nei til kontakt i henvendelsen. Nettstedet sletter den selv.',
      'What people wrote in the forms of the site: to the hub, to one of the partners, about a card in the junction box, or to join. Answer from your own e-mail, and mark the inquiry as answered. About a card, you say yes or no to contact in the inquiry itself. The site deletes it by itself.',
    ),
  },
  access: {
    create: nobody,
    read: inquiryReaders,
    readVersions: nobody,
    update: inquiryReaders,
    delete: editors,
    unlock: nobody,
  },
  endpoints: [answerContact],
  fields: [
    asReadersWrote({ name: 'name', type: 'text', required: true, ...label('Navn', 'Name') }),
    asReadersWrote({ name: 'email', type: 'text', required: true, ...label('E-post', 'E-mail') }),
    asReadersWrote({
      name: 'topic',
      type: 'select',
      required: true,
      options: [
        option('general', 'Spørsmål om huben', 'Question about the hub'),
        option('press', 'Presse', 'Press'),
        option('accessibility', 'Noe på nettstedet', 'Something on the site'),
        option('join', 'Vil bli med i huben', 'Wants to join the hub'),
        option('partner', 'Til en partner', 'To a partner'),
        option('card', 'Et kort i Koblingsboksen', 'A card in the junction box'),
      ],
      ...label('Gjelder', 'About'),
    }),
    asReadersWrote({
      name: 'recipient',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      ...label('Til', 'To'),
      admin: {
        allowCreate: false,
        allowEdit: false,
        condition: (data) => data['topic'] === 'partner' || data['topic'] === 'card',
        ...help(
          'De som skriver for denne organisasjonen, leser henvendelsen og svarer på den.',
          'Those who write for this organisation read the inquiry and answer it.',
        ),
      },
    }),
    card,
    {
      type: 'row',
      admin: { condition: (data) => data['topic'] === 'join' },
      fields: [
        asReadersWrote({
          name: 'organisationName',
          type: 'text',
          ...label('Organisasjon', 'Organisation'),
        }),
        asReadersWrote({
          name: 'sector',
          type: 'select',
          options: sectorOptions,
          ...label('Sektor', 'Sector'),
        }),
        asReadersWrote({
          name: 'pillar',
          type: 'relationship',
          relationTo: 'topics',
          ...label('Innsatsområde', 'Pillar'),
          admin: { allowCreate: false, allowEdit: false },
        }),
      ],
    },
    asReadersWrote({
      name: 'text',
      type: 'textarea',
      required: true,
      ...label('Melding', 'Message'),
      admin: { rows: 14 },
    }),
    contactConsent,
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        option('waiting', 'Venter på svar', 'Waits for an answer'),
        option('answered', 'Besvart', 'Answered'),
      ],
      ...label('Status', 'Status'),
      admin: {
        position: 'sidebar',
        ...help(
          '«Besvart» er også det som ikke trenger svar. Da teller den ikke lenger på startsiden.',
          '“Answered” also means that there is nothing to answer. It is then not counted on the start page any more.',
        ),
      },
    },
    contactAnswer,
    asReadersWrote({
      name: 'language',
      type: 'select',
      required: true,
      options: [option('nb', 'Norsk', 'Norwegian'), option('en', 'Engelsk', 'English')],
      ...label('Skrevet fra siden på', 'Written from the page in'),
      admin: { position: 'sidebar' },
    }),
    asReadersWrote(
      day({
        name: 'keptUntil',
        required: true,
        index: true,
        ...label('Slettes etter', 'Deleted after'),
        admin: { position: 'sidebar' },
      }),
    ),
    {
      name: 'notified',
      type: 'textarea',
      virtual: true,
      access: { update: nobody },
      hooks: { afterRead: [sayMail] },
      ...label('E-post om henvendelsen', 'E-mail about the inquiry'),
      admin: {
        position: 'sidebar',
        rows: 3,
        readOnly: true,
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'mail',
      type: 'number',
      access: { update: nobody },
      ...label('Nummer i utboksen', 'Number in the mailbox'),
      admin: forCodeOnly,
    },
  ],
}

import { cardWritersKeep } from '@/cms/access/sets'
import { readsField } from '@/cms/reads/field'
import { keepOwnOrganisation } from '@/cms/fields/publisher'
import { slug } from '@/cms/fields/slug'
import { title } from '@/cms/fields/texts'
import { editorial } from '@/cms/publishing/editorial'
import { help, words } from '@/cms/words'
import { documentPath } from '@/i18n/document-path'
import { refuseUnlikelyEnd } from './check-until'
import { endCard } from './end'
import { about, outcome, owner, pillarsOfCard, what, whom } from './fields'

/** «Koblingsboksen»: short cards in which organisations say what they offer or seek. They end by themselves. */
export const Cards = editorial<'cards'>(
  {
    slug: 'cards',
    defaultSort: 'until',
    // Whoever writes one, an editor reads it before anybody else does.
    custom: { approvedAlways: true },
    labels: {
      singular: words('Kort', 'Card'),
      plural: words('Kort i Koblingsboksen', 'Cards in the junction box'),
    },
    admin: {
      group: words('Innhold', 'Content'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'side', 'kind', 'publisher', 'until', '_status'],
      listSearchableFields: ['title', 'text', 'slug'],
      components: { edit: { beforeDocumentControls: ['/src/admin/cards/end-card#EndCard'] } },
      ...help(
        'Koblingsboksen på nettstedet: kort der organisasjoner sier hva de tilbyr eller søker. En redaktør leser hvert kort før det blir offentlig, og det avslutter seg selv.',
        'The junction box of the site: cards in which organisations say what they offer or seek. An editor reads each card before it is public, and it ends by itself.',
      ),
    },
    access: cardWritersKeep,
    endpoints: [endCard],
    hooks: { beforeValidate: [keepOwnOrganisation, refuseUnlikelyEnd] },
    fields: [
      ...what,
      { ...title(), maxLength: 100 },
      about,
      ...whom,
      outcome,
      readsField,
      pillarsOfCard,
      ...owner,
      slug(),
    ],
  },
  { approval: true, address: (locale, values) => documentPath(locale, 'cards', values) },
)

import { hiddenFromCommunicators } from '@/cms/access/roles'
import { editorsKeep } from '@/cms/access/sets'
import { several } from '@/cms/fields/several'
import { editorial } from '@/cms/publishing/editorial'
import { help, label, words } from '@/cms/words'

/** Words of the field in both languages: whoever looks for one of them finds what is called another. */
export const Terms = editorial<'terms'>({
  slug: 'terms',
  defaultSort: 'id',
  labels: { singular: words('Begrep', 'Term'), plural: words('Begreper', 'Terms') },
  admin: {
    hidden: hiddenFromCommunicators,
    group: words('Innhold', 'Content'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'synonyms', 'leadsTo', '_status'],
    listSearchableFields: ['name'],
    ...help(
      'Fagord på norsk og engelsk, slik at søket finner det samme hva det enn blir kalt. Her velger du også hva som skal stå øverst når noen søker etter et ord.',
      'Words of the field in Norwegian and English, so that the search finds the same whatever it is called. Here you also choose what stands first when somebody looks for a word.',
    ),
  },
  access: editorsKeep,
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 100,
      ...label('Begrep', 'Term'),
      admin: help('Det ordet dere selv bruker.', 'The word you use yourselves.'),
    },
    several({
      name: 'synonyms',
      localized: true,
      ...label('Andre ord for det samme', 'Other words for the same'),
      admin: help(
        'Også forkortelser. Den som søker etter ett av ordene, finner tekster med de andre.',
        'Abbreviations, too. Whoever looks for one of the words finds texts with the others.',
      ),
    }),
    {
      name: 'explanation',
      type: 'textarea',
      localized: true,
      maxLength: 600,
      ...label('Forklaring', 'Explanation'),
      admin: help(
        'Én eller to setninger for den som ikke kjenner ordet.',
        'A sentence or two for whoever does not know the word.',
      ),
    },
    {
      name: 'leadsTo',
      type: 'relationship',
      relationTo: [
        'pages',
        'topics',
        'organisations',
        'people',
        'news',
        'events',
        'calls',
        'initiatives',
      ],
      ...label('Anbefalt treff', 'Promoted hit'),
      admin: {
        position: 'sidebar',
        ...help(
          'Står øverst når noen søker etter begrepet eller et av de andre ordene, så lenge det er publisert.',
          'Stands first when somebody looks for the term or one of the other words, as long as it is published.',
        ),
      },
    },
  ],
})

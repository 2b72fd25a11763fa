import type { Field, GroupField } from 'payload'
import { inputOnly } from '@/cms/fields/input-only'
import { help, label } from '@/cms/words'
import { onlyPictures } from '@/cms/media/only-pictures'
import { readWords } from './read'
import { saveWords } from './save'

/**
 * A picture, and what is written about it, in one form. The words belong to the file and are stored there
 * (save.ts), in the language of the document.
 */
export const pictureWithWords = (): Field[] => [
  {
    name: 'picture',
    type: 'upload',
    relationTo: 'media',
    ...onlyPictures(),
    ...label('Bilde', 'Picture'),
    admin: {
      components: { Field: '/src/admin/picture/picture-field#PictureField' },
      ...help(
        'Uten bilde tegner nettstedet et motiv av punkter og linjer.',
        'Without a picture the site draws a motif of points and lines.',
      ),
    },
  },
  wordsOfPicture,
]

/** Whose words they are, and whether they may be changed here. */
const isShown = (data: { picture?: unknown; pictureWords?: { of?: unknown; mine?: unknown } }) =>
  Boolean(data.picture) &&
  data.pictureWords?.of === data.picture &&
  data.pictureWords?.mine === true

const unseen = { ...inputOnly, admin: { ...inputOnly.admin, hidden: true } } as const

const wordsOfPicture: GroupField = {
  name: 'pictureWords',
  type: 'group',
  ...label('Om bildet', 'About the picture'),
  virtual: true,
  hooks: { afterRead: [readWords], beforeValidate: [saveWords] },
  admin: {
    ...inputOnly.admin,
    hideGutter: true,
    condition: (data) => isShown(data),
  },
  fields: [
    // The file the words are about: another one may have been chosen before its words have come.
    { name: 'of', type: 'number', ...unseen, ...label('Bilde', 'Picture') },
    { name: 'in', type: 'text', ...unseen, ...label('Språk', 'Language') },
    { name: 'mine', type: 'checkbox', ...unseen, ...label('Kan endres', 'May be changed') },
    // Shown and set beside the picture itself (picture-field.tsx).
    {
      name: 'focalX',
      type: 'number',
      ...unseen,
      ...label('Midtpunkt fra venstre', 'Focal point from the left'),
    },
    {
      name: 'focalY',
      type: 'number',
      ...unseen,
      ...label('Midtpunkt fra toppen', 'Focal point from the top'),
    },
    {
      name: 'alt',
      type: 'text',
      ...inputOnly,
      maxLength: 300,
      ...label('Alternativ tekst', 'Alternative text'),
      admin: {
        ...inputOnly.admin,
        condition: (_, words) => !words['decorative'],
        ...help(
          'Det bildet sier, for den som ikke ser det.',
          'What the picture says, for those who cannot see it.',
        ),
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      ...inputOnly,
      ...label(
        'Bare pynt, sier ingenting som ikke står i teksten',
        'Decoration only: says nothing the text does not',
      ),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'caption',
          type: 'text',
          ...inputOnly,
          ...label('Bildetekst', 'Caption'),
          admin: { ...inputOnly.admin, ...help('Hvem og hvor.', 'Who and where.') },
        },
        {
          name: 'credit',
          type: 'text',
          ...inputOnly,
          ...label('Kreditering', 'Credit'),
          admin: {
            ...inputOnly.admin,
            ...help('Fotograf eller illustratør.', 'Photographer or illustrator.'),
          },
        },
      ],
    },
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      ...inputOnly,
      ...label('Hvem som er avbildet', 'Who is depicted'),
      admin: { ...inputOnly.admin, allowCreate: false, allowEdit: false },
    },
  ],
}

import { hiddenFromGuests } from '@/cms/access/roles'
import { readsField } from '@/cms/reads/field'
import { publisherKeepsFiles } from '@/cms/access/sets'
import { keepOwnOrganisation, publisher } from '@/cms/fields/publisher'
import { askConsentAnew } from '@/cms/consent/ask-anew'
import { consentEndpoints } from '@/cms/consent/endpoints'
import { consent } from '@/cms/consent/fields'
import { keepWithdrawn } from '@/cms/consent/keep-withdrawn'
import { editorialInOneLanguage } from '@/cms/publishing/editorial'
import { isFileName } from '@/cms/text-checks/check-text'
import { translate } from '@/cms/translate'
import { help, label, words } from '@/cms/words'
import { checkUpload } from './check-upload'
import { keepPublished, refuseFetching } from './keep-published'
import { publishOneLanguage } from './one-language'
import { pressUse } from './press-use'
import { forgetFocus, forgetMotif, replaceFile } from './replace'
import { mediaFolder, refuseWithoutRoom } from './room'
import { tidyHooks } from './tidy'
import { unusedFiles } from './unused'

const staticDir = mediaFolder
const tidy = tidyHooks(staticDir)

const width = (pixels: number) => ({
  name: `w${pixels}`,
  width: pixels,
  withoutEnlargement: true,
  formatOptions: { format: 'webp' as const, options: { quality: 78 } },
})

/**
 * Pictures and PDF files. A file is the same in every language, so it has one status; what is written
 * about it has a language. Alternative text, caption and credit are three things.
 */
export const Media = editorialInOneLanguage<'media'>({
  slug: 'media',
  labels: {
    singular: words('Fil', 'File'),
    plural: words('Bilder og filer', 'Pictures and files'),
  },
  admin: {
    hidden: hiddenFromGuests,
    group: words('Innhold', 'Content'),
    useAsTitle: 'filename',
    ...help(
      'Bilder og filer, med alternativ tekst, kreditering, hvem som er avbildet og samtykket deres.',
      'Pictures and files, with alternative text, credit, who is depicted and their consent.',
    ),
    defaultColumns: ['filename', 'alt', 'publisher', '_status'],
    listSearchableFields: ['filename', 'alt', 'caption'],
    components: {
      beforeListTable: ['/src/admin/picture/selections#Selections'],
      edit: {
        beforeDocumentControls: ['/src/admin/picture/replace-file#ReplaceFile'],
        editMenuItems: ['/src/admin/picture/replace-file#ReplaceItem'],
      },
    },
  },
  access: publisherKeepsFiles,
  endpoints: [unusedFiles, replaceFile, ...consentEndpoints('media')],
  upload: {
    staticDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    pasteURL: false,
    imageSizes: [width(480), width(960), width(1600)],
    adminThumbnail: 'w480',
    // Ours is a field of the form: Payload’s cuts the file anew, which one that is published must not be.
    focalPoint: false,
    modifyResponseHeaders: safeHeaders,
  },
  hooks: {
    beforeOperation: [
      refuseFetching,
      keepPublished,
      checkUpload,
      refuseWithoutRoom(staticDir),
      tidy.keepReplaced,
      publishOneLanguage,
    ],
    beforeValidate: [keepOwnOrganisation],
    beforeChange: [forgetFocus, forgetMotif, keepWithdrawn, askConsentAnew],
    afterOperation: [tidy.finish],
    afterError: [tidy.undo],
    beforeDelete: [tidy.rememberFiles],
    afterDelete: [tidy.removeEvery],
  },
  fields: [
    {
      name: 'focus',
      type: 'ui',
      ...label('Midtpunkt', 'Focal point'),
      admin: {
        components: { Field: '/src/admin/picture/below-file#BelowFile' },
        disableListColumn: true,
      },
    },
    {
      name: 'alt',
      type: 'text',
      localized: true,
      maxLength: 300,
      ...label('Alternativ tekst', 'Alternative text'),
      admin: help(
        'Det bildet sier, for den som ikke ser det. Kreves for hvert språk bildet vises på.',
        'What the picture says, for those who cannot see it. Needed in each language the picture is shown in.',
      ),
      validate: (
        value: unknown,
        { data, req }: { data: object; req: Parameters<typeof translate>[0] },
      ) => {
        const { decorative, mimeType } = data as { decorative?: boolean; mimeType?: string }
        if (decorative || mimeType === 'application/pdf') return true
        if (!value) return translate(req, 'altMissing')
        return !isFileName(String(value)) || translate(req, 'altIsFileName')
      },
    },
    {
      name: 'decorative',
      type: 'checkbox',
      defaultValue: false,
      ...label('Bare pynt', 'Decoration only'),
      admin: help(
        'Bildet sier ingenting som ikke står i teksten.',
        'The picture says nothing the text does not.',
      ),
    },
    {
      name: 'drawing',
      type: 'checkbox',
      defaultValue: false,
      ...label('Strektegning på lys bunn', 'Line drawing on a light ground'),
      admin: {
        ...help(
          'Den som leser på mørk skjerm, får lyse streker på mørk bunn. Ikke for fotografier.',
          'Whoever reads on a dark screen gets light lines on a dark ground. Not for photographs.',
        ),
        // Those who upload photographs have no use for it, and wonder what it is.
        condition: (_data, _siblings, { user }) => user?.['role'] !== 'communicator',
      },
    },
    // Found out when the file comes (check-upload.ts); unknown for files from before that.
    {
      name: 'transparent',
      type: 'checkbox',
      ...label('Uten egen bunn', 'Without a ground of its own'),
      admin: { hidden: true },
    },
    // One of the site’s own, which pages draw themselves (src/motif): only the first content sets it.
    {
      name: 'motif',
      type: 'group',
      ...label('Nettstedets egen tegning', 'The site’s own drawing'),
      admin: { hidden: true },
      access: { create: () => false, update: () => false },
      fields: [
        { name: 'seed', type: 'text', ...label('Frø', 'Seed') },
        { name: 'pillar', type: 'text', ...label('Innsatsområde', 'Pillar') },
      ],
    },
    {
      name: 'caption',
      type: 'textarea',
      localized: true,
      ...label('Bildetekst', 'Caption'),
      admin: help('Hvem og hvor.', 'Who and where.'),
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      ...label('Kreditering', 'Credit'),
      admin: help('Fotograf eller illustratør.', 'Photographer or illustrator.'),
    },
    pressUse,
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      ...label('Hvem som er avbildet', 'Who is depicted'),
    },
    consent(label('Samtykke fra de avbildede', 'Consent of those depicted')),
    publisher(),
    readsField,
  ],
})

/** Headers of every uploaded file: never guessed at, never run, documents saved rather than shown. */
function safeHeaders({ headers }: { headers: Headers }): Headers {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  headers.set('Cross-Origin-Resource-Policy', 'same-origin')
  if (headers.get('Content-Type')?.startsWith('application/pdf'))
    headers.set('Content-Disposition', 'attachment')
  return headers
}

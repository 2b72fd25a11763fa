import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A file of Payload's as it is installed. */
const payload = (path: string): string => readFileSync(`node_modules/@payloadcms/${path}`, 'utf8')

/** What our own buttons in the panel hold on to inside Payload's. Fails when an upgrade takes it away. */
describe('Payload still', () => {
  it('shows its button for restoring a version in an element of its own, which ours stands beside', () => {
    expect(payload('next/dist/views/Version/Restore/index.js')).toContain(
      "const baseClass = 'restore-version'",
    )
    expect(payload('next/dist/views/Version/Default/index.js')).toContain('canUpdate && !isTrashed')
  })

  it('names the language of each choice in its list of languages, where we ask before text is lost', () => {
    expect(payload('ui/dist/elements/Localizer/index.js')).toContain('"data-locale": localeOption')
    expect(payload('ui/dist/elements/Localizer/index.js')).toContain('`${baseClass}__locale-code`')
    expect(payload('ui/dist/elements/Popup/PopupButtonList/index.js')).toContain(
      "const baseClass = 'popup-button-list'",
    )
  })

  it('begins a change of many documents with what is public, which is why ours goes one by one', () => {
    expect(payload('../payload/dist/collections/operations/update.js')).toContain('queryDrafts')
    expect(payload('../payload/dist/collections/endpoints/update.js')).toContain(
      'updateOperation({',
    )
  })

  it('copies a language with the status of its source, which is why its server function is closed', () => {
    const copy = payload('ui/dist/utilities/copyDataFromLocale.js')
    expect(copy).toContain('const dataWithID = overrideData ? fromLocaleDataWithoutID')
  })

  it('offers all pages of a list by a button with a name of its own, which ours does not show', () => {
    expect(payload('ui/dist/views/List/ListSelection/index.js')).toContain(
      'id: "select-all-across-pages"',
    )
  })

  it('withdraws all of a filtered list without its filter, which is why ours wants numbers', () => {
    const many = payload('ui/dist/elements/UnpublishMany/DrawerContent.js')
    expect(many).toContain('if (!selectAll) {')
  })

  it('hands over what is typed within the times that whoever saves waits for', () => {
    const text = 'richtext-lexical/dist/'
    expect(payload(`${text}utilities/useRunDeprioritized.js`)).toContain(
      't0 === undefined ? 500 : t0',
    )
    expect(payload(`${text}features/blocks/client/component/index.js`)).toContain(
      '"data-block-drawer-slug": drawerSlug',
    )
    expect(payload('ui/dist/forms/Form/index.js')).toContain(
      '[modified, submitted, formState], 250)',
    )
  })

  it('shows our button for a preview where a type has one, and lays out a form that ours has room beside', () => {
    const controls = payload('ui/dist/elements/DocumentControls/index.js')
    expect(controls).toContain('CustomComponent: CustomPreviewButton')
    expect(controls).toContain('collectionConfig?.admin.preview')
    const fields = payload('ui/dist/elements/DocumentFields/index.js')
    for (const part of ['--has-sidebar', '__main', '__edit', '__sidebar-wrap'])
      expect(fields).toContain(`baseClass}${part}`)
    expect(payload('next/dist/templates/Default/index.js')).toContain("'template-default'")
  })

  it('calls the buttons of its text by keys and English names, in place of which ours have names', () => {
    const lexical = (path: string) => payload(`richtext-lexical/dist/${path}`)
    expect(lexical('features/toolbars/shared/ToolbarButton/index.js')).toContain(
      '"data-button-key": item.key',
    )
    expect(lexical('features/toolbars/shared/ToolbarDropdown/index.js')).toContain(
      'buttonAriaLabel: `${groupKey} dropdown`',
    )
    for (const [path, name] of [
      ['lexical/plugins/handles/AddBlockHandlePlugin', 'Add block'],
      ['lexical/plugins/handles/DraggableBlockPlugin', 'Drag to move'],
      ['lexical/plugins/InsertParagraphAtEnd', 'Insert Paragraph'],
      ['features/link/client/plugins/floatingLinkEditor/LinkEditor', 'Edit link'],
    ])
      expect(lexical(`${path}/index.js`)).toContain(`"aria-label": "${name}"`)
  })

  it('says of a text that is not complete what we say in whole sentences', () => {
    expect(payload('richtext-lexical/dist/validate/validateNodes.js')).toContain(
      '${node.type} node failed to validate: ',
    )
    expect(payload('richtext-lexical/dist/index.js')).toContain(
      'deepMergeSimple(config.i18n.translations, featureI18n)',
    )
  })

  it('names its dialogues of deletion, into which ours says where a document is used', () => {
    expect(payload('ui/dist/elements/DeleteDocument/index.js')).toContain('`delete-${id}`')
    expect(payload('ui/dist/elements/PermanentlyDeleteButton/index.js')).toContain(
      '`perma-delete-${id}`',
    )
    expect(payload('ui/dist/elements/DeleteMany/index.js')).toContain('confirm-delete-many-docs`')
    const dialogue = payload('ui/dist/elements/ConfirmationModal/index.js')
    expect(dialogue).toContain("baseClass = 'confirmation-modal'")
    expect(dialogue).toContain('`${baseClass}__content`')
  })
})

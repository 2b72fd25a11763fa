/** Words of the admin panel that do not say what the button beside them does. */
export const english = {
  general: {
    trail: 'Trail',
    aboutToRestoreAsDraft:
      'You are about to restore the {{label}} <1>{{title}}</1> as a draft. Readers will not see it in any language until you publish.',
    aboutToRestoreAsDraftCount:
      'You are about to restore {{count}} {{label}} as drafts. Readers will not see them in any language until you publish.',
    // Stand also when permanent deletion is ticked.
    aboutToTrash:
      'You are about to delete <1>{{title}}</1>. Readers will no longer see it in any language. Text and drafts can be restored from the trash.',
    aboutToTrashCount:
      'You are about to delete {{count}} {{label}}. Readers will no longer see them in any language. Text and drafts can be restored from the trash.',
    // An empty cell is a dash in both languages.
    noLabel: '–',
    restoreAsPublished: 'Publish again what was published, in the languages it was published in',
  },
  version: {
    aboutToPublishSelection:
      'The drafts of the selected {{label}} are published in the language chosen at the top, not in the other. News is published in its own language. What is incomplete is not published, and named afterwards.',
    aboutToUnpublishSelection:
      'Readers will no longer see the selected {{label}} in the language chosen at the top. The other language stays. News is unpublished in its own language. Drafts are kept.',
  },
}

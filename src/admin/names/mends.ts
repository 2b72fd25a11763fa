import type { AdminWords } from '@/admin/words'

type Mend = { select: string; mend: (element: Element, t: AdminWords) => void }

const label = (element: Element, words: string) => element.setAttribute('aria-label', words)

/** The name of the field around an element, without the mark of what is required. */
const fieldName = (element: Element): string => {
  const field = element.closest('.field-type') ?? element.closest('.payload-settings__language')
  const name = field?.querySelector('.field-label, label')?.firstChild?.textContent?.trim()
  return name || element.getAttribute('title') || ''
}

/**
 * What Payload's markup does not say to who hears it, and what stands there for them instead. With it axe finds
 * nothing on any screen.
 */
export const mends: readonly Mend[] = [
  // Landmarks: a list is in no main part, and the menu has no name.
  { select: '.collection-list', mend: (list) => list.setAttribute('role', 'main') },
  { select: '.list-header', mend: (header) => header.setAttribute('role', 'none') },
  {
    select: ':is(.not-found, .unauthorized--with-gutter)',
    mend: (page) => page.setAttribute('role', 'main'),
  },
  { select: 'aside.nav', mend: (nav) => nav.setAttribute('role', 'none') },
  { select: 'nav.nav__wrap', mend: (nav, t) => label(nav, t('names.menu')) },
  {
    select: '.doc-header',
    mend: (header, t) => {
      header.setAttribute('role', 'region')
      label(header, t('names.document'))
    },
  },
  {
    select: '.popup__scroll-container',
    mend: (popup, t) => {
      popup.setAttribute('role', 'region')
      label(popup, t('names.more'))
    },
  },
  // Each tooltip would be a part of the page to go to.
  { select: 'aside.tooltip', mend: (tooltip) => tooltip.setAttribute('role', 'none') },
  { select: '.doc-tabs__tabs', mend: (tabs) => tabs.setAttribute('role', 'none') },
  {
    select: '.doc-tab[aria-label]',
    mend: (tab) => tab.textContent?.trim() && tab.removeAttribute('aria-label'),
  },
  // A heading within a form comes right after the title of the page.
  {
    select: ':is(.array-field, .blocks-field, .group-field, .payload-settings, .no-results) h3',
    mend: (heading) => heading.setAttribute('aria-level', '2'),
  },
  // Fields and boxes without a name: github.com/payloadcms/payload/issues/17376, 18067 and 18140.
  {
    select: '.rs__control input[id$="-input"]',
    mend: (input) => {
      if (fieldName(input)) label(input, fieldName(input))
    },
  },
  {
    select: '.ContentEditable__root, .rich-text-lexical :is(input, textarea):not([aria-label])',
    mend: (text) => label(text, fieldName(text)),
  },
  {
    select: '.section-title__input',
    mend: (name, t) => label(name, t('names.rowName')),
  },
  {
    select: '#heading-_select input[type=checkbox]',
    mend: (box, t) => label(box, t('names.selectAll')),
  },
  {
    select: '.cell-_select input[type=checkbox]',
    mend: (box, t) => {
      const row = box.closest('tr')?.querySelector('td a')?.textContent ?? ''
      label(box, t('names.selectRow', { row }))
    },
  },
  // A name in two languages is no name in a sentence.
  {
    select: '.sort-column__button',
    mend: (button, t) => {
      const heading = button.closest('.sort-column')?.querySelector('.sort-column__label')
      const column = heading?.textContent.trim() ?? ''
      const way = button.matches('.sort-column__asc') ? 'sortUp' : 'sortDown'
      label(button, t(`names.${way}`, { column }))
    },
  },
  { select: '.sort-header__button', mend: (button, t) => label(button, t('names.sortByPlace')) },
  // Whose it is stands in its tooltip, which is there when somebody points at it.
  { select: '.locked[role=button]', mend: (lock, t) => label(lock, t('names.locked')) },
  {
    select: '.compare-version .rs__control input',
    mend: (version, t) => label(version, t('names.compareWith')),
  },
  {
    select: '.condition__field input[id$="-input"]',
    mend: (input, t) => label(input, t('names.filterField')),
  },
  {
    select: '.condition__operator input[id$="-input"]',
    mend: (input, t) => label(input, t('names.filterOperator')),
  },
  {
    select: '.condition__value input',
    mend: (input, t) => label(input, t('names.filterValue')),
  },
  {
    select: '.condition__actions-remove',
    mend: (remove, t) => label(remove, t('names.removeFilter')),
  },
  { select: '.condition__actions-add', mend: (add, t) => label(add, t('names.addFilter')) },
  // Says what it is set to; what it is for stands in its tooltip.
  {
    select: 'button[aria-label]:has(> .toolbar-popup__dropdown-label)',
    mend: (choice) => choice.removeAttribute('aria-label'),
  },
  // Buttons with a picture only.
  { select: '.clickable-arrow--left', mend: (arrow, t) => label(arrow, t('names.previousPage')) },
  { select: '.clickable-arrow--right', mend: (arrow, t) => label(arrow, t('names.nextPage')) },
  {
    select: 'button.popup-button:not(:has(:not(svg, svg *))), .doc-controls__popup .popup-button',
    mend: (more, t) => label(more, t('names.more')),
  },
  { select: '.collapsible__toggle', mend: (toggle, t) => label(toggle, t('names.toggle')) },
  { select: '.copy-to-clipboard', mend: (copy, t) => label(copy, t('names.copy')) },
  {
    select: '.file-details__remove, .LexicalEditorTheme__block__removeButton',
    mend: (remove, t) => label(remove, t('names.remove')),
  },
  {
    select: '.relationship-add-new__add-button, .relationship-add-new .popup-button',
    mend: (add, t) => label(add, t('names.create')),
  },
  { select: 'button[aria-checked]', mend: (column) => column.setAttribute('role', 'checkbox') },
  // «Collapse», whatever it opens; its words are inside it.
  {
    select: '.diff-collapser__toggle-button[aria-label]',
    mend: (toggle) => toggle.removeAttribute('aria-label'),
  },
  {
    select: '[aria-roledescription=sortable], [aria-roledescription=draggable]',
    mend: (row, t) => row.setAttribute('aria-roledescription', t('names.sortable')),
  },
  // What is moved by its keys has a button inside, or is one inside another.
  {
    select: ':is(.cell-_dragHandle > [role=button], .collapsible__drag)',
    mend: (grip, t) => label(grip, t('names.move')),
  },
  {
    select: '.cell-_dragHandle > [role=button] :is([role=button], [tabindex])',
    mend: (inner) => {
      inner.removeAttribute('role')
      inner.removeAttribute('tabindex')
    },
  },
  {
    select: '.popup-button--custom[role=button]:has(button)',
    mend: (outer) => {
      outer.removeAttribute('role')
      outer.removeAttribute('tabindex')
    },
  },
  { select: '.rs__multi-value[role=button]', mend: (value) => value.setAttribute('role', 'group') },
  // Reached by Tab, and hidden from who hears it; the keys of a box do the same.
  {
    select: '.rs__indicators :is(button, [tabindex])',
    mend: (indicator) => indicator.setAttribute('tabindex', '-1'),
  },
  // The name of the file stands right beside it.
  { select: 'td .thumbnail img', mend: (picture) => picture.setAttribute('alt', '') },
]

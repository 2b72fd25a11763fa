/** The ids of what stands on pages beside their text: no heading of a text may have one of them. */
export const idsBesideText = [
  'main',
  'calendar-address',
  'calendar-address-help',
  'calendar-error',
  'calendar-help',
  'search-header',
  'search-page',
  'search-here',
  'feedback-text',
  'feedback-help',
  'on-date',
  'on-date-error',
]

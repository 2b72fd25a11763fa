/** Under which facts of the hub may be used by everybody, and as the vocabularies of the EU name it. */
export const licence = {
  url: 'https://creativecommons.org/licenses/by/4.0/',
  authority: 'http://publications.europa.eu/resource/authority/licence/CC_BY_4_0',
} as const
